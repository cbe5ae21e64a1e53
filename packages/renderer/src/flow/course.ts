import { before, type FlowGraph, type FlowWay, middleOf } from './graph.ts';

/**
 * The course of a way: on which side of its node it begins, along which aisles and corridors it runs in turn, and on
 * which side it ends. Without any it is one line along its row.
 */
export interface Course {
  readonly from: 'end' | Leg;
  readonly to: 'start' | Leg;
  readonly stretches: readonly Stretch[];
}

/** A side of a node that leads straight into a corridor. */
type Leg = 'top' | 'bottom';

export interface Stretch {
  readonly kind: 'aisle' | 'corridor';
  readonly at: number;
}

/** Which nodes stand where. */
export interface Cells {
  readonly isFree: (row: number, column: number) => boolean;
}

export function cellsOf({ nodes }: FlowGraph): Cells {
  const taken = new Set(nodes.map(({ row, column }) => `${row}/${column}`));
  return { isFree: (row, column) => !taken.has(`${row}/${column}`) };
}

/** Every course worth a thought for a way; the label of a labelled way has a place on each of them. */
export function coursesOf(way: FlowWay, graph: FlowGraph, cells: Cells): readonly Course[] {
  const direct = directCourses(way, graph, cells);
  const around = corridorCourses(way, graph);
  const all = [...direct, ...around];
  return way.label ? all.filter((course) => hasRoomForLabel(course, way, graph)) : all;
}

/** Courses that leave at the end, arrive at the start, and need no corridor. */
export function directCourses({ from, to }: FlowWay, { nodes }: FlowGraph, cells: Cells): readonly Course[] {
  const [a, b] = [nodes[from], nodes[to]];
  if (!a || !b || b.column <= a.column) return [];
  const courses: Course[] = [];
  let reach = a.column + 1;
  while (reach < b.column && cells.isFree(a.row, reach)) reach += 1;
  if (a.row === b.row) return reach === b.column ? [{ from: 'end', to: 'start', stretches: [] }] : [];
  let back = b.column;
  while (back > a.column + 1 && cells.isFree(b.row, back - 1)) back -= 1;
  for (let aisle = Math.max(back, a.column + 1); aisle <= reach; aisle++)
    courses.push({ from: 'end', to: 'start', stretches: [{ kind: 'aisle', at: aisle }] });
  return courses;
}

/** How many corridors beyond those next to both rows are looked at. */
const sight = 2;

function corridorCourses({ from, to }: FlowWay, { nodes, rows }: FlowGraph): readonly Course[] {
  const [a, b] = [nodes[from], nodes[to]];
  if (!a || !b) return [];
  const legsOf = ({ row, below }: typeof a) => [
    { side: 'top' as const, corridor: row },
    ...(below > 0 ? [] : [{ side: 'bottom' as const, corridor: row + 1 }]),
  ];
  const out: Stretch = { kind: 'aisle', at: a.column + 1 };
  const into: Stretch = { kind: 'aisle', at: b.column };
  const along = (at: number): Stretch => ({ kind: 'corridor', at });
  const courses: Course[] = [];
  for (const start of legsOf(a)) {
    const first = along(start.corridor);
    courses.push({ from: start.side, to: 'start', stretches: [first, into] });
    for (const end of legsOf(b)) {
      if (start.corridor === end.corridor)
        courses.push({ from: start.side, to: end.side, stretches: [first] });
      else
        for (const at of new Set([Math.min(a.column, b.column) + 1, Math.max(a.column, b.column)]))
          courses.push({
            from: start.side,
            to: end.side,
            stretches: [first, { kind: 'aisle', at }, along(end.corridor)],
          });
    }
  }
  for (const end of legsOf(b))
    courses.push({ from: 'end', to: end.side, stretches: [out, along(end.corridor)] });
  if (out.at !== into.at) {
    const least = Math.max(0, Math.min(a.row, b.row) - sight + 1);
    const most = Math.min(rows, Math.max(a.row, b.row) + sight);
    for (let corridor = least; corridor <= most; corridor++)
      courses.push({ from: 'end', to: 'start', stretches: [out, along(corridor), into] });
  }
  return courses;
}

/** A point on the coarse scale as `[inline, block]`. */
export type CoarsePoint = readonly [number, number];

/** The corners of a course on the coarse scale, its ends included. */
export function cornersOf(
  course: Course,
  { from, to }: FlowWay,
  { nodes }: FlowGraph,
): readonly CoarsePoint[] {
  const [a, b] = [nodes[from], nodes[to]];
  if (!a || !b) return [];
  let at: CoarsePoint = [middleOf(a.column), middleOf(a.row)];
  const corners: CoarsePoint[] = [at];
  for (const stretch of course.stretches) {
    const [inline, block] = at;
    const next: CoarsePoint =
      stretch.kind === 'aisle' ? [before(stretch.at), block] : [inline, before(stretch.at)];
    corners.push(next);
    at = next;
  }
  const end: CoarsePoint = [middleOf(b.column), middleOf(b.row)];
  const [inline, block] = at;
  if (course.stretches.length > 0) corners.push(course.to === 'start' ? [inline, end[1]] : [end[0], block]);
  corners.push(end);
  return corners;
}

/** Where a run along a corridor begins and ends on the coarse scale. */
export interface CoarseRun {
  readonly corridor: number;
  readonly start: number;
  readonly end: number;
}

/** The runs of a course along corridors, in turn. */
export function runsOf(course: Course, way: FlowWay, graph: FlowGraph): readonly CoarseRun[] {
  const corners = cornersOf(course, way, graph);
  return course.stretches.flatMap(({ kind, at }, index) => {
    const [from, to] = [corners[index + 1]?.[0], corners[index + 2]?.[0]];
    if (kind === 'aisle' || from === undefined || to === undefined) return [];
    return [{ corridor: at, start: Math.min(from, to), end: Math.max(from, to) }];
  });
}

/** The longest run of a course along a corridor, where its label stands. */
export function longestRun(course: Course, way: FlowWay, graph: FlowGraph): CoarseRun | undefined {
  return runsOf(course, way, graph).reduce<CoarseRun | undefined>(
    (longest, run) => (longest && longest.end - longest.start >= run.end - run.start ? longest : run),
    undefined,
  );
}

/** A label stands before the node that a direct way leads to, or over an aisle that a run passes. */
function hasRoomForLabel(course: Course, way: FlowWay, graph: FlowGraph): boolean {
  const run = longestRun(course, way, graph);
  return run === undefined || aislesOn(run).length > 0;
}

/** The aisles whose last part, before their column, lies on a run; no way turns there. */
export function aislesOn({ start, end }: CoarseRun): readonly number[] {
  const aisles: number[] = [];
  for (let aisle = Math.ceil(start / 2); before(aisle) < end; aisle++)
    if (before(aisle) + 1 <= end) aisles.push(aisle);
  return aisles;
}
