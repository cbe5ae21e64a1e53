import type { CurveContent, CurvePoint } from '../board/content.ts';
import { columnCentre } from '../layout/grid.ts';
import type { Ink, Point } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import type { Curve, Dot } from './curve.ts';
import { beyond } from './curve.ts';
import { signOf } from './face.ts';
import { type LabelPlace, type LabelRequest, type Line, type Obstacles, placeLabels } from './labels.ts';
import { markRadius, momentRadius, personaRole } from './marks.ts';
import { type Piece, samplePiece } from './monotone.ts';
import { blockOf, type Scale } from './scale.ts';

/** The words at a point, and why. */
interface LabelText {
  readonly point: CurvePoint;
  readonly word: Paragraph;
  readonly reason?: Paragraph;
  readonly role: Role;
}

interface SizedLabel {
  readonly text: LabelText;
  /** Where on the curve; a label without a place there stands in its column under the curve. */
  readonly place?: LabelPlace;
  readonly top: number;
}

export interface SizedLabels {
  readonly of: ReadonlyMap<CurvePoint, SizedLabel>;
  /** Room needed under the curve for labels that found no place on it, in px. */
  readonly overflowSize: number;
  readonly setting: Setting;
  readonly gap?: SizedGap;
}

/** The largest gap between how it is and how it should be: a line across it and how large it is. */
interface SizedGap {
  readonly request: LabelRequest;
  readonly text: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly place?: LabelPlace;
}

// Close enough that not even a label of one letter fits between two on the steepest piece.
const samplesPerPiece = 48;
const leading = { word: 17, reason: 16 };
const overflowEdge = 8;
const gapKey = 'gap';
/** Labels stand this far from their point at the nearest. */
const gapOffset = 13;

/** Sets the words of all points and finds places for them. */
export function measureLabels(
  content: CurveContent,
  curves: readonly Curve[],
  ideal: Curve | undefined,
  scale: Scale,
  setting: Setting,
): SizedLabels {
  const texts = new Map<string, LabelText>();
  const requests: LabelRequest[] = [];
  const without: LabelText[] = [];
  for (const curve of curves)
    for (const point of curve.series.points) {
      const text = textOf(point, content.overlay, curve.series.style, setting);
      if (!text) continue;
      const dot = curve.dotOf.get(point);
      if (!dot) {
        without.push(text);
        continue;
      }
      texts.set(point.key, text);
      requests.push(requestOf(text, dot, curve, setting));
    }
  const gap = content.gap && gapOf(content.gap, curves, ideal, setting);
  if (gap) requests.push(gap.request);
  const obstacles = obstaclesOf(content, curves, ideal, scale, setting);
  const { placed, left } = placeLabels(requests, obstacles);
  const of = new Map<CurvePoint, SizedLabel>();
  let gapPlace: LabelPlace | undefined;
  for (const place of placed) {
    if (place.request === gap?.request) gapPlace = place;
    const text = texts.get(place.request.key);
    if (text) of.set(text.point, { text, place, top: place.top });
  }
  const overflowing = [...without, ...left.flatMap(({ key }) => texts.get(key) ?? [])];
  const overflowSize = stackUnder(overflowing, scale, of);
  const measure = gap && { ...gap, ...(gapPlace && { place: gapPlace }) };
  return { of, overflowSize, setting, ...(measure && { gap: measure }) };
}

function textOf(point: CurvePoint, overlay: boolean, style: number, setting: Setting): LabelText | undefined {
  if (!point.word) return undefined;
  const { type } = setting.metrics;
  const width = setting.grid.columnSize - 2 * setting.metrics.cellPadding;
  const word = setting.set(point.word, { ...type.strong, leading: leading.word }, width);
  const reason = point.reason
    ? setting.set(point.reason, { ...type.small, leading: leading.reason }, setting.grid.columnSize)
    : undefined;
  const sign = signOf(point.value ?? 0);
  const role = overlay ? personaRole(style) : sign;
  return { point, word, role, ...(reason && { reason }) };
}

const blockSizeOf = (text: LabelText) => text.word.blockSize + (text.reason?.blockSize ?? 0);

function requestOf(text: LabelText, dot: Dot, curve: Curve, { widthOf }: Setting): LabelRequest {
  const { point, word, reason } = text;
  const widths = [word, reason].flatMap((part) => part?.lines.map((line) => widthOf(line, part.style)) ?? []);
  const before = curve.dots[dot.index - 1]?.block ?? dot.block;
  const after = curve.dots[dot.index + 1]?.block ?? dot.block;
  const isPeak = before >= dot.block && after >= dot.block;
  const isValley = before <= dot.block && after <= dot.block;
  return {
    key: point.key,
    inline: dot.inline,
    block: dot.block,
    inlineSize: Math.max(...widths),
    blockSize: blockSizeOf(text),
    weight: Math.abs(point.value ?? 0),
    above: isPeak || (!isValley && (point.value ?? 0) >= 0),
    clearance: point.moment ? 4 : 0,
    isLed: true,
  };
}

function obstaclesOf(
  content: CurveContent,
  curves: readonly Curve[],
  ideal: Curve | undefined,
  scale: Scale,
  { grid }: Setting,
): Obstacles {
  const all = ideal ? [...curves, ideal] : curves;
  const lines = all.flatMap(({ stretches }) => stretches.map(({ piece }) => lineAlong(piece)));
  if (content.overlay) lines.push(...stems(curves, scale));
  if (content.gap) lines.push(...acrossGap(content.gap.column, curves, ideal));
  const [only] = curves;
  if (only && !content.overlay) lines.push(...levelLines(only, grid));
  const dots = all.flatMap((curve) =>
    curve.dots.map(({ inline, block, point }) => ({
      inline,
      block,
      radius: point.moment && curve !== ideal ? momentRadius : markRadius,
    })),
  );
  const targets = content.overlay
    ? content.series.flatMap(({ points }) =>
        points.flatMap(({ column, target }) =>
          target === undefined
            ? []
            : [{ inline: columnCentre(grid, column), block: blockOf(scale, target), radius: 6 }],
        ),
      )
    : [];
  return {
    lines,
    dots: [...dots, ...targets],
    zero: scale.zero,
    start: grid.start,
    end: grid.end,
    blockSize: scale.blockSize,
    bucket: grid.columnSize,
  };
}

function lineAlong(piece: Piece): Line {
  return { start: piece[0][0], end: piece[3][0], follow: () => samplePiece(piece, samplesPerPiece) };
}

/** A straight line by the ends of so many equal parts. */
function straight([fromInline, fromBlock]: Point, [toInline, toBlock]: Point, parts: number): Line {
  const follow = () =>
    Array.from(
      { length: parts + 1 },
      (_, step): Point => [
        fromInline + ((toInline - fromInline) * step) / parts,
        fromBlock + ((toBlock - fromBlock) * step) / parts,
      ],
    );
  return { start: fromInline, end: toInline, follow };
}

/** The lines between points and where they should be. */
function stems(curves: readonly Curve[], scale: Scale): readonly Line[] {
  return curves.flatMap(({ dots }) =>
    dots.flatMap(({ point, inline, block }): readonly Line[] =>
      point.target === undefined
        ? []
        : [straight([inline, block], [inline, blockOf(scale, point.target)], 8)],
    ),
  );
}

/** The line across the largest gap. */
function acrossGap(column: number, [actual]: readonly Curve[], ideal: Curve | undefined): readonly Line[] {
  const from = actual?.dots.find((dot) => dot.point.column === column);
  const to = ideal?.dots.find((dot) => dot.point.column === column);
  return from && to ? [straight([from.inline, from.block], [from.inline, to.block], 16)] : [];
}

function levelLines(curve: Curve, grid: Setting['grid']): readonly Line[] {
  return beyond(curve, grid, 0).flatMap((command, index, commands): readonly Line[] => {
    const before = commands[index - 1];
    return command[0] === 'L' && before?.[0] === 'M' ? [straight(before[1], command[1], 12)] : [];
  });
}

/** The gap is told last of all and only where there is room between both curves. */
function gapOf(
  { column, text }: NonNullable<CurveContent['gap']>,
  [actual]: readonly Curve[],
  ideal: Curve | undefined,
  { set, widthOf, grid, metrics }: Setting,
): SizedGap | undefined {
  const from = actual?.dots.find((dot) => dot.point.column === column);
  const to = ideal?.dots.find((dot) => dot.point.column === column);
  if (!from || !to) return undefined;
  const paragraph = set(text, { ...metrics.type.smallStrong, leading: leading.reason }, grid.columnSize);
  const request = {
    key: gapKey,
    inline: from.inline,
    block: (from.block + to.block) / 2 - leading.reason / 2 - gapOffset,
    inlineSize: widthOf(text, paragraph.style),
    blockSize: paragraph.blockSize,
    weight: -1,
    above: false,
    clearance: 0,
    isLed: false,
  };
  return { request, text: paragraph, from: from.block, to: to.block };
}

/** The line across the gap with its number, as ink. */
export function gapInk({ gap, setting }: SizedLabels, lane: string): readonly Ink[] {
  if (!gap?.place) return [];
  const { request, text, from, to, place } = gap;
  const inset = from > to ? markRadius : -markRadius;
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
    inline: setting.grid.start,
    block: Math.min(from, to),
    inlineSize: setting.grid.end - setting.grid.start,
    blockSize: Math.abs(from - to),
  };
  const children = [line, ...label.map((each): Ink => ({ halo: true, ...each }))];
  const name = `${setting.locale.gap}: ${text.lines.join(' ')}`;
  return [
    { kind: 'group', key: `${lane}/gap-size-group`, label: name, semantics: 'listitem', box, lane, children },
  ];
}

/** Stands labels in their columns under the curve, one below the other; answers how much room that takes. */
function stackUnder(texts: readonly LabelText[], scale: Scale, of: Map<CurvePoint, SizedLabel>): number {
  const filled = new Map<number, number>();
  let size = 0;
  for (const text of texts) {
    const from = filled.get(text.point.column) ?? 0;
    of.set(text.point, { text, top: scale.blockSize + from });
    const to = from + blockSizeOf(text) + overflowEdge;
    filled.set(text.point.column, to);
    size = Math.max(size, to);
  }
  return size;
}

/** The label of a point as ink, with a line back to the point where it had to move away. */
export function labelInk({ of, setting }: SizedLabels, point: CurvePoint): readonly Ink[] {
  const label = of.get(point);
  if (!label) return [];
  const { text, place, top } = label;
  const centre = place?.centre ?? columnCentre(setting.grid, point.column);
  const ink: Ink[] = [];
  if (place?.leader) {
    const [from, to] = place.leader;
    ink.push({
      kind: 'path',
      key: `${point.key}/leader`,
      role: 'leader',
      commands: [
        ['M', from],
        ['L', to],
      ],
    });
  }
  const lines = [...setParagraph(text.word, `${point.key}/word`, text.role, centre, top, 'middle')];
  if (text.reason)
    lines.push(
      ...setParagraph(
        text.reason,
        `${point.key}/reason`,
        'ink-2',
        centre,
        top + text.word.blockSize,
        'middle',
      ),
    );
  return [...ink, ...lines.map((line): Ink => ({ halo: true, ...line }))];
}
