import type { Gap } from '../content/curve.ts';
import { columnCentre } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import type { LabelPlace, LabelRequest } from './labels.ts';
import { blockOf, type Scale } from './scale.ts';
import type { CurveStyle } from './sizes.ts';

/** The largest gap of the curves of a lane: a line across it and how large it is. */
export interface SizedGap {
  readonly kind: Gap['kind'];
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
export function measureGap(
  { column, text, from, to, kind }: Gap,
  { reach }: CurveStyle,
  scale: Scale,
  { set, widthOf, grid, metrics }: Setting,
): SizedGap {
  const paragraph = set(text, { ...metrics.type.smallStrong, leading }, grid.columnSize);
  const [start, end] = [blockOf(scale, from), blockOf(scale, to)];
  const request = {
    key: 'gap',
    inline: columnCentre(grid, column),
    block: (start + end) / 2 - leading / 2 - labelOffset,
    inlineSize: Math.max(leastSize, widthOf(text, paragraph.style)),
    blockSize: paragraph.blockSize,
    weight: -1,
    above: false,
    clearance: 0,
    isLed: false,
  };
  return { kind, request, text: paragraph, from: start, to: end, inset: reach };
}

/** To where it should be, or between two personas. */
const looks = {
  target: { line: 'gap-measure', text: 'ideal' },
  difference: { line: 'difference-measure', text: 'ink' },
} as const satisfies Record<Gap['kind'], Record<'line' | 'text', Role>>;

/** The line across the gap with its number, as ink. */
export function gapInk(gap: SizedGap | undefined, lane: string, { grid, locale }: Setting): readonly Ink[] {
  if (!gap?.place) return [];
  const { kind, request, text, from, to, place } = gap;
  const inset = from > to ? gap.inset : -gap.inset;
  const line: Ink = {
    kind: 'path',
    key: `${lane}/gap-measure`,
    role: looks[kind].line,
    commands: [
      ['M', [request.inline, from - inset]],
      ['L', [request.inline, to + inset]],
    ],
  };
  const label = setParagraph(text, `${lane}/gap-size`, looks[kind].text, place.centre, place.top, 'middle');
  const box = {
    inline: grid.start,
    block: Math.min(from, to),
    inlineSize: grid.end - grid.start,
    blockSize: Math.abs(from - to),
  };
  const children = [line, ...label.map((each): Ink => ({ halo: true, ...each }))];
  const name = `${kind === 'target' ? locale.gap : locale.difference}: ${text.lines.join(' ')}`;
  return [
    { kind: 'group', key: `${lane}/gap-size-group`, label: name, semantics: 'listitem', box, lane, children },
  ];
}
