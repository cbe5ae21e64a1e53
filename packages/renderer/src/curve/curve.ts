import type { CurvePoint, Series } from '../content/curve.ts';
import { columnCentre, columnEnd, columnStart, type Grid } from '../layout/grid.ts';
import type { Command, Point } from '../layout/ink.ts';
import { curveCommands, monotone, type Piece, reversedCommands, splitPiece } from './monotone.ts';
import { blockOf, type Scale } from './scale.ts';

/** A point that has a place on the scale. */
export interface Dot {
  /** Position among the dots of its curve, from 0. */
  readonly index: number;
  readonly point: CurvePoint;
  readonly inline: number;
  readonly block: number;
}

/** A piece of the curve; it bridges where the steps between have no score. */
export interface Stretch {
  readonly piece: Piece;
  /** The columns it leads from and to. */
  readonly from: number;
  readonly to: number;
  readonly bridges: boolean;
}

/** One line through the scores of a series, from the lane's top. */
export interface Curve {
  readonly series: Series;
  readonly dots: readonly Dot[];
  readonly dotOf: ReadonlyMap<CurvePoint, Dot>;
  readonly stretches: readonly Stretch[];
  /** From the page before to the first dot, and from the last dot to the page after, as far as the columns go. */
  readonly arrives?: Piece;
  readonly leaves?: Piece;
  /** From the page before to the page after, where no score is on its own. */
  readonly crosses?: Piece;
}

/** The curve through what `scoreOf` says of each point; points without a value are passed by. */
export function curveOf(
  series: Series,
  scoreOf: (point: Pick<CurvePoint, 'value' | 'target'>) => number | undefined,
  scale: Scale,
  grid: Grid,
): Curve {
  const dots: Dot[] = [];
  for (const point of series.points) {
    const value = scoreOf(point);
    if (value === undefined) continue;
    const inline = columnCentre(grid, point.column);
    dots.push({ index: dots.length, point, inline, block: blockOf(scale, value) });
  }
  const away = (series.away ?? []).flatMap((each): readonly Point[] => {
    const value = scoreOf(each);
    return value === undefined ? [] : [[awayCentre(grid, each.column), blockOf(scale, value)]];
  });
  const before = away.filter(([inline]) => inline < grid.start);
  const after = away.filter(([inline]) => inline > grid.start);
  const all = monotone([...before, ...dots.map((dot): Point => [dot.inline, dot.block]), ...after]);
  const pieces = all.slice(before.length, before.length + Math.max(0, dots.length - 1));
  const arriving = dots.length > 0 ? all[before.length - 1] : undefined;
  const leaving = after.length > 0 && dots.length > 0 ? all[before.length + dots.length - 1] : undefined;
  const crossing = dots.length === 0 && after.length > 0 ? all[before.length - 1] : undefined;
  const stretches = pieces.map((piece, index): Stretch => {
    const from = dots[index]?.point.column ?? 0;
    const to = dots[index + 1]?.point.column ?? from;
    return { piece, from, to, bridges: to - from > 1 };
  });
  const dotOf = new Map(dots.map((dot) => [dot.point, dot]));
  return {
    series,
    dots,
    dotOf,
    stretches,
    ...(arriving && { arrives: splitPiece(arriving, grid.start)[1] }),
    ...(leaving && { leaves: splitPiece(leaving, grid.end)[0] }),
    ...(crossing && { crosses: splitPiece(splitPiece(crossing, grid.start)[1], grid.end)[0] }),
  };
}

/** Runs of stretches that are drawn in one go, all bridging or none. */
export function runsOfStretches(
  curve: Curve,
): readonly { readonly bridges: boolean; readonly pieces: readonly Piece[] }[] {
  const runs: { bridges: boolean; pieces: Piece[] }[] = [];
  for (const { piece, bridges } of curve.stretches) {
    const last = runs.at(-1);
    if (last?.bridges === bridges) last.pieces.push(piece);
    else runs.push({ bridges, pieces: [piece] });
  }
  return runs;
}

/** The middle of a column on another page, as if that page stood right beside this one. */
function awayCentre({ start, end, columnSize, columns }: Grid, column: number): number {
  return column < 0
    ? start + (column + 0.5) * columnSize
    : end + (column - columns.length + 0.5) * columnSize;
}

/** Lines to the edges of the first and last column: level, life before and after; or the way from and to other pages. */
export function beyond(curve: Curve, grid: Grid, inset: number): readonly Command[] {
  if (curve.crosses) return curveCommands([curve.crosses]);
  const first = curve.dots[0];
  const last = curve.dots.at(-1);
  if (!first || !last) return [];
  const start: readonly Command[] = [
    ['M', [columnStart(grid, first.point.column) + inset, first.block]],
    ['L', [first.inline, first.block]],
  ];
  const end: readonly Command[] = [
    ['M', [last.inline, last.block]],
    ['L', [columnEnd(grid, last.point.column) - inset, last.block]],
  ];
  return [
    ...(curve.arrives ? curveCommands([curve.arrives]) : start),
    ...(curve.leaves ? curveCommands([curve.leaves]) : end),
  ];
}

/** The area between the curve and the zero line, out to the edges of the outer columns. */
export function areaOf(curve: Curve, zero: number, grid: Grid): readonly Command[] {
  if (curve.crosses)
    return [...curveCommands([curve.crosses]), ['L', [grid.end, zero]], ['L', [grid.start, zero]], ['Z']];
  const first = curve.dots[0];
  const last = curve.dots.at(-1);
  if (!first || !last) return [];
  const { arrives, leaves } = curve;
  const start = arrives?.[0][0] ?? columnStart(grid, first.point.column);
  const end = leaves?.[3][0] ?? columnEnd(grid, last.point.column);
  const opening: readonly Command[] = arrives
    ? curveCommands([arrives])
    : [
        ['M', [start, first.block]],
        ['L', [first.inline, first.block]],
      ];
  return [
    ...opening,
    ...curveCommands(
      curve.stretches.map(({ piece }) => piece),
      true,
    ),
    ...(leaves ? curveCommands([leaves], true) : [['L', [end, last.block]] as const]),
    ['L', [end, zero]],
    ['L', [start, zero]],
    ['Z'],
  ];
}

/** The areas between two curves, one for each run of stretches that both have from the same column to the same. */
export function areasBetween(upper: Curve, lower: Curve): readonly (readonly Command[])[] {
  const lowerFrom = new Map(lower.stretches.map((stretch) => [stretch.from, stretch]));
  const runs: { to: number; upper: Piece[]; lower: Piece[] }[] = [];
  for (const { from, to, piece } of upper.stretches) {
    const under = lowerFrom.get(from);
    if (under?.to !== to) continue;
    const last = runs.at(-1);
    if (last?.to !== from) runs.push({ to, upper: [piece], lower: [under.piece] });
    else {
      last.to = to;
      last.upper.push(piece);
      last.lower.push(under.piece);
    }
  }
  return runs.map(({ upper: there, lower: back }): readonly Command[] => {
    const turn = back.at(-1)?.[3];
    return [
      ...curveCommands(there),
      ...(turn ? [['L', turn] as const] : []),
      ...reversedCommands(back),
      ['Z'],
    ];
  });
}
