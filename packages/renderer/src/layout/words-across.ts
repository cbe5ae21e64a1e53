import type { BandInk } from '../bands/band.ts';
import type { Ink, LogicalBox } from './ink.ts';
import type { Setting } from './setting.ts';

// How far letters reach from the baseline, as a share of their size.
const ascent = 0.8;
const descent = 0.2;

/** The room of the words of the body that stand across a line between columns, counted from the top of the page. */
export function wordsAcross(
  placed: readonly (BandInk & { readonly block: number })[],
  lines: readonly number[],
  { widthOf }: Setting,
): readonly LogicalBox[] {
  const found: LogicalBox[] = [];
  const isAcross = ({ inline, inlineSize }: LogicalBox) =>
    lines.some((line) => inline < line && line < inline + inlineSize);
  const look = (ink: Ink, top: number): void => {
    if (ink.kind === 'group') {
      if (!ink.box || isAcross(ink.box)) for (const child of ink.children) look(child, top);
    } else if (ink.kind === 'text') {
      const { text, style, anchor = 'start', inline, block } = ink;
      const inlineSize = widthOf(text, style);
      const start = anchor === 'start' ? 0 : anchor === 'middle' ? inlineSize / 2 : inlineSize;
      const box = {
        inline: inline - start,
        block: top + block - ascent * style.size,
        inlineSize,
        blockSize: (ascent + descent) * style.size,
      };
      if (isAcross(box)) found.push(box);
    }
  };
  for (const { layer, ink, block } of placed) if (layer === 'body') for (const each of ink) look(each, block);
  return found;
}
