import { append } from '../append.ts';
import type { ArcContent, ArcPoint } from '../content/arc.ts';
import type { CurvePoint, Series } from '../content/curve.ts';
import { type Curve, curveOf, runsOfStretches } from '../curve/curve.ts';
import { curveCommands } from '../curve/monotone.ts';
import { blockOf, type Scale } from '../curve/scale.ts';
import { largest } from '../largest.ts';
import { columnCentre, spanOf } from '../layout/grid.ts';
import type { Command, Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

/** Height of one level, and the room above the highest for its words and below the lowest. */
const unit = 13;
const above = 12;
const below = 10;
const middleLevel = 3;
const pointRadius = 4;
const overPoint = 7;
const beforeWords = 4;

interface SizedPoint {
  readonly point: ArcPoint;
  readonly text: Paragraph;
}

interface SizedArc extends Sized {
  readonly points: readonly SizedPoint[];
  readonly scale: Scale;
  readonly curve: Curve;
  /** Where words without a level stand. */
  readonly wordsTop: number;
}

/** A low curve over five levels; unlike that of emotion it knows no good and bad, and so no colour. */
export const arc: Form<ArcContent, SizedArc> = { measure, place };

function measure(content: ArcContent, { set, grid, metrics }: Setting): SizedArc {
  const { small, smallStrong } = metrics.type;
  const points = content.points.map((point): SizedPoint => {
    const width = spanOf(grid, point, metrics.cellPadding).inlineSize;
    return { point, text: set(point.text, point.level === undefined ? small : smallStrong, width) };
  });
  const sizeOf = (isLevel: boolean) =>
    largest([
      0,
      ...points.flatMap(({ point, text }) => ((point.level !== undefined) === isLevel ? text.blockSize : [])),
    ]);
  const hasLevels = content.points.some(({ level }) => level !== undefined);
  const top = above + sizeOf(true) + overPoint;
  const zero = top + unit * (5 - middleLevel);
  const end = hasLevels ? zero + unit * (middleLevel - 1) + below : above - beforeWords;
  const words = sizeOf(false);
  const blockSize = end + (words > 0 ? beforeWords + words + below : 0);
  const scale = { zero, unit, blockSize };
  const curve = curveOf(seriesOf(content), ({ value }) => value, scale, grid);
  return { points, scale, curve, wordsTop: end + beforeWords, blockSize };
}

/** The levels as points of a curve around the middle one. */
function seriesOf({ points }: ArcContent): Series {
  const all = points.map(
    ({ level, ...point }): CurvePoint => ({
      ...point,
      column: point.first,
      moment: false,
      ...(level !== undefined && { value: level - middleLevel }),
    }),
  );
  return { key: 'arc', name: '', style: 0, points: all };
}

function place(sized: SizedArc, lane: string, setting: Setting): Placed {
  const { curve, points } = sized;
  const decoration: Ink = {
    kind: 'group',
    key: `${lane}/lines`,
    semantics: 'hidden',
    children: curve.dots.length < 2 ? [] : linesOf(sized, lane, setting),
  };
  return { ink: [decoration, ...points.map((point) => placePoint(point, sized, lane, setting))] };
}

function linesOf({ curve, scale }: SizedArc, lane: string, { grid }: Setting): readonly Ink[] {
  const floor = blockOf(scale, 1 - middleLevel);
  const lines: Ink[] = [
    { kind: 'path', key: `${lane}/area`, role: 'arc-area', commands: areaUnder(curve, floor) },
    {
      kind: 'path',
      key: `${lane}/floor`,
      role: 'scale-line',
      commands: [
        ['M', [grid.start, floor]],
        ['L', [grid.end, floor]],
      ],
    },
  ];
  const runs = runsOfStretches(curve).map(
    ({ bridges, pieces }, index): Ink => ({
      kind: 'path',
      key: `${lane}/curve.${index + 1}`,
      role: bridges ? 'arc-bridge' : 'arc-line',
      commands: curveCommands(pieces),
    }),
  );
  append(lines, runs);
  return lines;
}

/** What lies between the curve and the lowest level. */
function areaUnder({ dots, stretches }: Curve, floor: number): readonly Command[] {
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last) return [];
  return [
    ...curveCommands(stretches.map(({ piece }) => piece)),
    ['L', [last.inline, floor]],
    ['L', [first.inline, floor]],
    ['Z'],
  ];
}

/** A point with its level above it, or words at the foot. */
function placePoint(
  { point, text }: SizedPoint,
  sized: SizedArc,
  lane: string,
  { grid, metrics }: Setting,
): Ink {
  const { scale, wordsTop, blockSize } = sized;
  const box = { ...spanOf(grid, point, metrics.cellPadding), block: 0, blockSize };
  const inline = columnCentre(grid, point.first);
  const { key, level } = point;
  if (level === undefined)
    return cellGroup(
      point,
      lane,
      box,
      setParagraph(text, `${key}/text`, 'ink-2', inline, wordsTop, 'middle'),
    );
  const block = blockOf(scale, level - middleLevel);
  return cellGroup(point, lane, box, [
    { kind: 'circle', key: `${key}/point`, role: 'arc-point', inline, block, radius: pointRadius },
    ...setParagraph(text, `${key}/text`, 'ink-2', inline, block - overPoint - text.blockSize, 'middle'),
  ]);
}
