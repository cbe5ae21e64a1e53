import { type Inline, inlineOf, type Marked } from '../text/inline.ts';
import type { TypeStyle } from '../theme/type-scale.ts';
import type { InkSpan } from './ink.ts';
import type { Paragraph } from './paragraph.ts';

/** Sets a text with its marked words: strong and emphasised ones are heavier, those of a link can be pressed. */
export function setRich(
  text: string,
  style: TypeStyle,
  width: number,
  set: (text: string, style: TypeStyle, width: number) => Paragraph,
): Paragraph {
  const inline = inlineOf(text);
  if (inline.marked.length === 0) return set(text, style, width);
  const isHeavy = inline.marked.some(({ kind }) => kind !== 'link');
  // Measured as if all of it were heavy, so that no line outgrows its cell.
  const measured = set(inline.plain, isHeavy ? { ...style, weight: weights.strong } : style, width);
  return {
    ...measured,
    style: { ...measured.style, weight: style.weight },
    spans: spansIn(measured.lines, inline),
  };
}

const weights = { strong: 700, emphasis: 600 } as const;

/** The marked words of each line; breaking a text into lines changes nothing but spaces and hyphens. */
function spansIn(lines: readonly string[], { plain, marked }: Inline): readonly (readonly InkSpan[])[] {
  let at = 0;
  return lines.map((line) => {
    const spans: InkSpan[] = [];
    for (let index = 0; index < line.length; index++) {
      const sign = line.charAt(index);
      if (isSpace(sign)) continue;
      while (at < plain.length && isSpace(plain.charAt(at))) at += 1;
      if (plain.charAt(at) !== sign) continue;
      const place = at;
      at += 1;
      const mark = marked.find(({ from, to }) => from <= place && place < to);
      if (mark) extend(spans, index, mark, place);
    }
    return spans;
  });
}

/** Words of one mark are one piece, with the spaces between them. */
function extend(spans: InkSpan[], index: number, mark: Marked, place: number): void {
  const last = spans.at(-1);
  if (last && last.mark === mark.from && place > mark.from)
    spans[spans.length - 1] = { ...last, to: index + 1 };
  else spans.push({ from: index, to: index + 1, mark: mark.from, ...looks(mark) });
}

function looks({ kind, link }: Marked): Pick<InkSpan, 'weight' | 'role' | 'link'> {
  if (kind !== 'link') return { weight: weights[kind] };
  return link === undefined ? {} : { role: 'accent', link };
}

const isSpace = (sign: string): boolean => /\s/.test(sign);
