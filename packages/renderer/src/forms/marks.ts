import { append } from '../append.ts';
import type { ReviewMark } from '../content/cell.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Sized } from './form.ts';

const above = 4;
const indent = 15;
const lock = { size: 11.5, shift: -0.5 };
/** An arrow down the page: half its height, and how far its tip reaches out. */
const arrow = { half: 5, tip: 3.2 };
const box = { size: 8.5, radius: 2 };

/** The marks of a cell that have been measured; one below the other. */
export interface SizedMarks extends Sized {
  readonly rows: readonly { readonly mark: ReviewMark; readonly text: Paragraph; readonly block: number }[];
}

/** Measures what stands at the foot of a cell beside its content; nothing takes no room. */
export function measureMarks(
  marks: readonly ReviewMark[] = [],
  inlineSize: number,
  { set, metrics }: Setting,
): SizedMarks {
  let block = above;
  const rows = marks.map((mark) => {
    const row = { mark, text: set(mark.text, metrics.type.micro, inlineSize - indent), block };
    block += row.text.blockSize;
    return row;
  });
  return { rows, blockSize: rows.length === 0 ? 0 : block };
}

/**
 * An empty box before what is to be done, a lock before what is private, an arrow before how far something runs, a
 * chain before where there is more.
 */
export function placeMarks({ rows }: SizedMarks, key: string, inline: number, block: number): readonly Ink[] {
  const ink: Ink[] = [];
  for (const [index, { mark, text, block: top }] of rows.entries()) {
    const at = block + top;
    const middle = at + text.style.leading / 2;
    const part = mark.kind === 'link' ? `${key}/link.${index + 1}` : `${key}/${mark.kind}`;
    const role = mark.link === undefined ? 'ink-2' : 'accent';
    const lines = setParagraph(text, `${part}/text`, role, inline + indent, at);
    const children = [signOf(mark, part, inline, middle), ...lines];
    if (mark.link === undefined) append(ink, children);
    else ink.push({ kind: 'group', key: part, link: mark.link, children });
  }
  return ink;
}

function signOf({ kind }: ReviewMark, key: string, inline: number, middle: number): Ink {
  if (kind === 'span') return spanSign(`${key}/sign`, inline + 4, middle);
  if (kind === 'page') return pageSign(`${key}/sign`, inline, middle);
  if (kind === 'private' || kind === 'link') {
    const block = middle - lock.size / 2 + lock.shift;
    return {
      kind: 'icon',
      key: `${key}/sign`,
      role: 'icon-quiet',
      name: kind === 'link' ? 'link' : 'lock',
      inline,
      block,
      size: lock.size,
    };
  }
  return {
    kind: 'rect',
    key: `${key}/sign`,
    role: 'todo-box',
    inline: inline + 1,
    block: middle - box.size / 2,
    inlineSize: box.size,
    blockSize: box.size,
    radius: box.radius,
  };
}

function spanSign(key: string, inline: number, middle: number): Ink {
  const { half, tip } = arrow;
  const end = middle + half;
  return {
    kind: 'path',
    key,
    role: 'icon-quiet',
    commands: [
      ['M', [inline, middle - half]],
      ['L', [inline, end]],
      ['M', [inline - tip, end - tip]],
      ['L', [inline, end]],
      ['L', [inline + tip, end - tip]],
    ],
  };
}

function pageSign(key: string, inline: number, middle: number): Ink {
  const { half, tip } = arrow;
  const end = inline + 2 * half;
  return {
    kind: 'path',
    key,
    role: 'icon-quiet',
    commands: [
      ['M', [inline, middle]],
      ['L', [end, middle]],
      ['M', [end - tip, middle - tip]],
      ['L', [end, middle]],
      ['L', [end - tip, middle + tip]],
    ],
  };
}
