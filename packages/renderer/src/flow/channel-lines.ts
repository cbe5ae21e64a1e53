import type { ChannelWay, PresenceContent } from '../content/presence.ts';
import { columnCentre, columnEnd, columnStart, type Grid } from '../layout/grid.ts';
import type { Ink, Point } from '../layout/ink.ts';
import type { Role } from '../theme/roles.ts';
import { roundedLine } from './rounded.ts';

const bend = 9;
/** How far ways over several columns keep from those to the next one, and from each other. */
const aside = 8;
const apart = 5;
const cut = { gap: 3.5, reach: 6, slant: 3, strokes: 5 };

/** What the lines have to keep clear of. */
export interface Clearance {
  /** How far from the middle of a mark its line begins. */
  readonly lineFrom: number;
  /** Upper and lower edge of each row. */
  readonly track: readonly (readonly [number, number])[];
}

/**
 * The ways from mark to mark: along the row, down or up between two columns, and along again. A way that would
 * run through marks of columns between takes the edge of its row instead.
 */
export function channelLines(
  { cells, ways }: PresenceContent,
  centres: readonly number[],
  clearance: Clearance,
  grid: Grid,
): readonly Ink[] {
  const marked = new Set(cells.map(({ first }) => first));
  const onTrack = new Map<string, number>();
  const order = ['unknown', 'lost', 'kept'];
  return ways
    .toSorted((a, b) => order.indexOf(a.handOver ?? 'unknown') - order.indexOf(b.handOver ?? 'unknown'))
    .map((way) => {
      const crossed = columnsBetween(way).some((column) => marked.has(column));
      const points = crossed
        ? aroundMarks(way, centres, clearance, grid, onTrack)
        : straightOn(way, centres, clearance, grid);
      return lineInk(way, points);
    });
}

const columnsBetween = ({ from, to }: ChannelWay): readonly number[] =>
  Array.from({ length: Math.max(0, to.column - from.column - 1) }, (_, index) => from.column + 1 + index);

/** Midway between a column and the one before it. */
const gapBefore = (column: number, grid: Grid): number =>
  (columnEnd(grid, column - 1) + columnStart(grid, column)) / 2;

function straightOn(
  { from, to }: ChannelWay,
  centres: readonly number[],
  { lineFrom }: Clearance,
  grid: Grid,
) {
  const [a, b] = [centres[from.row] ?? 0, centres[to.row] ?? 0];
  const turn = gapBefore(to.column, grid);
  return [
    [columnCentre(grid, from.column) + lineFrom, a],
    [turn, a],
    [turn, b],
    [columnCentre(grid, to.column) - lineFrom, b],
  ] as const satisfies readonly Point[];
}

function aroundMarks(
  { from, to }: ChannelWay,
  centres: readonly number[],
  { lineFrom, track }: Clearance,
  grid: Grid,
  onTrack: Map<string, number>,
) {
  const [a, b] = [centres[from.row] ?? 0, centres[to.row] ?? 0];
  const side = b >= a ? 1 : 0;
  // Ways along one edge keep apart from each other.
  const edge = `${from.row + side}`;
  const others = onTrack.get(edge) ?? 0;
  onTrack.set(edge, others + 1);
  const shift = (others % 2 === 1 ? 1 : -1) * apart * Math.ceil((others % 4) / 2);
  const along = (track[from.row]?.[side] ?? a) + (others === 0 ? 0 : shift);
  const out = gapBefore(from.column + 1, grid) - aside;
  const back = gapBefore(to.column, grid) + aside;
  return [
    [columnCentre(grid, from.column) + lineFrom, a],
    [out, a],
    [out, along],
    [back, along],
    [back, b],
    [columnCentre(grid, to.column) - lineFrom, b],
  ] as const satisfies readonly Point[];
}

function lineInk({ key, handOver }: ChannelWay, points: readonly Point[]): Ink {
  if (handOver !== 'lost') {
    const role: Role = handOver === 'kept' ? 'joint-kept' : 'way';
    return { kind: 'path', key, role, commands: roundedLine(points, bend) };
  }
  const { index, at, isLevel } = placeOfCut(points);
  const [along, across] = isLevel ? ([1, 0] as const) : ([0, direction(points, index)] as const);
  const end: Point = [at[0] - along * cut.gap, at[1] - across * cut.gap];
  const start: Point = [at[0] + along * cut.gap, at[1] + across * cut.gap];
  const strokes = [-1, 1].flatMap((place) => {
    const shift = (place * cut.strokes) / 2;
    const [x, y] = isLevel ? [at[0] + shift, at[1]] : [at[0], at[1] + shift];
    const [dx, dy] = isLevel ? [cut.slant / 2, -cut.reach] : [cut.reach, -cut.slant / 2];
    return [
      ['M', [x - dx, y - dy]],
      ['L', [x + dx, y + dy]],
    ] as const;
  });
  return {
    kind: 'group',
    key,
    children: [
      {
        kind: 'path',
        key: `${key}/line`,
        role: 'joint-lost',
        commands: [
          ...roundedLine([...points.slice(0, index + 1), end], bend),
          ...roundedLine([start, ...points.slice(isLevel ? -1 : index + 1)], bend),
        ],
      },
      { kind: 'path', key: `${key}/cut`, role: 'joint-cut', commands: strokes },
    ],
  };
}

/** A lost way is cut in the middle of its last piece that runs up or down, or else of its only piece. */
function placeOfCut(points: readonly Point[]) {
  const pieces = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to, index }));
  const upright = pieces.findLast(({ from, to }) => from[0] === to[0] && from[1] !== to[1]);
  const level = { from: points[0] ?? [0, 0], to: points.at(-1) ?? [0, 0] } as const;
  const { from, to, index } = upright ?? { ...level, index: 0 };
  const at: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return { index: upright ? index : 0, at, isLevel: upright === undefined };
}

function direction(points: readonly Point[], index: number): 1 | -1 {
  return (points[index + 1]?.[1] ?? 0) >= (points[index]?.[1] ?? 0) ? 1 : -1;
}
