import { isOpenable } from './openable.ts';

/** Words inside a text that were marked: `**bold**`, `*emphasis*` or `[text](address)`. */
export interface Marked {
  /** Half open, in the text without its marks. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'strong' | 'emphasis' | 'link';
  /** Where a link leads, if a browser may be sent there. */
  readonly link?: string;
}

/** A text without its marks, and what they were put around. */
export interface Inline {
  readonly plain: string;
  readonly marked: readonly Marked[];
}

/** Reads the few marks that a text may have; all else of Markdown is text. */
export function inlineOf(text: string): Inline {
  if (!mayBeMarked.test(text)) return { plain: text, marked: [] };
  const marked: Marked[] = [];
  let plain = '';
  let at = 0;
  for (const found of text.matchAll(marks)) {
    const [all, strong, emphasis, name, address = ''] = found;
    plain += text.slice(at, found.index);
    const inner = strong ?? emphasis ?? name ?? '';
    const kind = strong !== undefined ? 'strong' : emphasis !== undefined ? 'emphasis' : 'link';
    const to = plain.length + inner.length;
    const link = kind === 'link' && isOpenable(address) ? address : undefined;
    marked.push({ from: plain.length, to, kind, ...(link !== undefined && { link }) });
    plain += inner;
    at = found.index + all.length;
  }
  return { plain: plain + text.slice(at), marked };
}

/** A text without its marks. */
export const plainText = (text: string): string => inlineOf(text).plain;

const mayBeMarked = /\*[^*]|\]\(/;

/** Marks touch the words they are put around, and stand beside no letter or digit of Latin: `2*3*4` is a product. */
const marks = new RegExp(
  [
    String.raw`(?<![\p{Script=Latin}\p{N}*])\*\*(?![\s*])([^*\n]{1,400}?)(?<!\s)\*\*(?![\p{Script=Latin}\p{N}*])`,
    String.raw`(?<![\p{Script=Latin}\p{N}*])\*(?![\s*])([^*\n]{1,400}?)(?<!\s)\*(?![\p{Script=Latin}\p{N}*])`,
    String.raw`\[([^\][\n]{1,400})\]\(([^()\s]{1,2000})\)`,
  ].join('|'),
  'gu',
);
