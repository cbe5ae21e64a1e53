import type { CurveContent } from '../board/content.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Curve, Dot } from './curve.ts';
import type { LabelPlace, LabelRequest } from './labels.ts';
import type { CurveStyle } from './sizes.ts';

/** The largest gap between how it is and how it should be: a line across it and how large it is. */
export interface SizedGap {
  readonly request: LabelRequest;
  readonly text: Paragraph;
  readonly from: number;
  readonly to: number;
  /** How far from both points the line keeps. */
  readonly inset: number;
  readonly place?: LabelPlace;
}

const leading = 16;
/** A label looks for room by shares of its size; a single digit would never get past the line. */
const leastSize = 18;
/** Labels stand this far from their point at the nearest. */
const labelOffset = 13;

/** The largest gap of a curve, with a label that is placed last of all and only where there is room. */
export function gapOf(
  { column, text }: NonNullable<CurveContent['gap']>,
  { reach }: CurveStyle,
  actual: Curve | undefined,
  ideal: Curve | undefined,
  { set, widthOf, grid, metrics }: Setting,
): SizedGap | undefined {
  const [from, to] = [dotIn(column, actual), dotIn(column, ideal)];
  if (!from || !to) return undefined;
  const paragraph = set(text, { ...metrics.type.smallStrong, leading }, grid.columnSize);
  const request = {
    key: 'gap',
    inline: from.inline,
    block: (from.block + to.block) / 2 - leading / 2 - labelOffset,
    inlineSize: Math.max(leastSize, widthOf(text, paragraph.style)),
    blockSize: paragraph.blockSize,
    weight: -1,
    above: false,
    clearance: 0,
    isLed: false,
  };
  return { request, text: paragraph, from: from.block, to: to.block, inset: reach };
}

/** The line across the gap with its number, as ink. */
export function gapInk(gap: SizedGap | undefined, lane: string, { grid, locale }: Setting): readonly Ink[] {
  if (!gap?.place) return [];
  const { request, text, from, to, place } = gap;
  const inset = from > to ? gap.inset : -gap.inset;
  const line: Ink = {
    kind: 'path',
    key: `${lane}/gap-measure`,
    role: 'gap-measure',
    commands: [
      ['M', [request.inline, from - inset]],
      ['L', [request.inline, to + inset]],
    ],
  };
  const label = setParagraph(text, `${lane}/gap-size`, 'ideal', place.centre, place.top, 'middle');
  const box = {
    inline: grid.start,
    block: Math.min(from, to),
    inlineSize: grid.end - grid.start,
    blockSize: Math.abs(from - to),
  };
  const children = [line, ...label.map((each): Ink => ({ halo: true, ...each }))];
  const name = `${locale.gap}: ${text.lines.join(' ')}`;
  return [
    { kind: 'group', key: `${lane}/gap-size-group`, label: name, semantics: 'listitem', box, lane, children },
  ];
}

/** The point of a curve in a column. */
export const dotIn = (column: number, curve: Curve | undefined): Dot | undefined =>
  curve?.dots.find((dot) => dot.point.column === column);
