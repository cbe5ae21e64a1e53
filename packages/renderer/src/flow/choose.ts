import { type Course, cellsOf, cornersOf, coursesOf, longestRun } from './course.ts';
import type { FlowGraph, FlowWay } from './graph.ts';

/** Which corridor a way had best take, by its position among the ways. */
export type Advice = ReadonlyMap<number, number>;

// What a course costs, by what a reader's eye has to do on it.
const cost = { bend: 6, across: 1, along: 0.4, back: 4, notDirect: 12 };

/** How courses are chosen: what a crossing costs, and how strongly advice draws, in which of the rounds. */
interface Taste {
  readonly crossing: number;
  readonly advice: readonly number[];
}

const tastes: readonly Taste[] = [
  { crossing: 9, advice: [0, 0] },
  { crossing: 6, advice: [0, 0] },
];
const advisedTastes: readonly Taste[] = [
  { crossing: 9, advice: [14, 14] },
  { crossing: 9, advice: [40, 0] },
  { crossing: 9, advice: [40, 40] },
];

/** A way with its course, and what that is made of. */
interface Placed {
  readonly course: Course;
  /** Its straight parts along the rows, and across them. */
  readonly along: readonly Line[];
  readonly across: readonly Line[];
  /** Cells that it runs through in the middle of a row; no other way may. */
  readonly cells: readonly string[];
  /** What it costs wherever the others run. */
  readonly cost: number;
}

/** A straight part of a course on the coarse scale. */
interface Line {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Several choices of courses for all ways, by different tastes; with advice more of them. */
export function chooseCourses(graph: FlowGraph, advice?: Advice): readonly (readonly Course[])[] {
  const cells = cellsOf(graph);
  const options = graph.ways.map((way) =>
    coursesOf(way, graph, cells).map((course) => placed(course, way, graph)),
  );
  const all = advice && advice.size > 0 ? [...tastes, ...advisedTastes] : tastes;
  return all.map((taste) => choose(graph, options, taste, advice));
}

/** A course for every way, the shortest ways first, then once more for each in view of all others. */
function choose(
  graph: FlowGraph,
  options: readonly (readonly Placed[])[],
  taste: Taste,
  advice?: Advice,
): readonly Course[] {
  const order = graph.ways
    .map((way, index) => ({ index, span: spanOf(way, graph) }))
    .sort((a, b) => a.span - b.span || a.index - b.index);
  const chosen: (Placed | undefined)[] = [];
  for (const drawn of taste.advice)
    for (const { index } of order) {
      const way = graph.ways[index];
      if (!way) continue;
      const wanted = drawn > 0 ? advice?.get(index) : undefined;
      chosen[index] = undefined;
      chosen[index] = best(options[index] ?? [], chosen, taste.crossing, (option) => {
        const corridor = wanted === undefined ? undefined : longestRun(option.course, way, graph)?.corridor;
        // Where a row is free there is no better way, whatever the advice.
        const strays = wanted !== undefined && corridor !== undefined && corridor !== wanted;
        return option.cost + (strays ? drawn : 0);
      });
    }
  return graph.ways.map((_, index) => chosen[index]?.course ?? nowhere);
}

const nowhere: Course = { from: 'end', to: 'start', stretches: [] };

function spanOf({ from, to }: FlowWay, { nodes }: FlowGraph): number {
  const [a, b] = [nodes[from], nodes[to]];
  if (!a || !b) return 0;
  return 4 * Math.abs(b.column - a.column) + Math.abs(b.row - a.row);
}

function best(
  options: readonly Placed[],
  others: readonly (Placed | undefined)[],
  crossing: number,
  costOf: (option: Placed) => number,
): Placed | undefined {
  const taken = new Set(others.flatMap((other) => other?.cells ?? []));
  let found: { readonly option: Placed; readonly cost: number } | undefined;
  for (const option of options) {
    if (option.cells.some((cell) => taken.has(cell))) continue;
    const own = costOf(option);
    if (found && own >= found.cost) continue;
    const whole = own + crossing * crossingsOf(option, others);
    if (!found || whole < found.cost) found = { option, cost: whole };
  }
  return found?.option;
}

function placed(course: Course, way: FlowWay, graph: FlowGraph): Placed {
  const corners = cornersOf(course, way, graph);
  const along: Line[] = [];
  const across: Line[] = [];
  corners.slice(1).forEach(([inline, block], index) => {
    const [from, above] = corners[index] ?? [inline, block];
    if (above === block) along.push(lineOf(block, from, inline));
    else across.push(lineOf(inline, above, block));
  });
  const length =
    along.reduce((sum, { start, end }) => sum + (end - start) * cost.along, 0) +
    across.reduce((sum, { start, end }) => sum + (end - start) * cost.across, 0);
  const bends = Math.max(0, corners.length - 2) * cost.bend;
  return {
    course,
    along,
    across,
    cells: along.flatMap(cellsAlong),
    cost: length + bends + oddity(course, way, graph),
  };
}

const lineOf = (at: number, a: number, b: number): Line => ({
  at,
  start: Math.min(a, b),
  end: Math.max(a, b),
});

/** What lies between the ends of a line in the middle of a row. */
function cellsAlong({ at, start, end }: Line): readonly string[] {
  if (at % 2 === 0) return [];
  return Array.from({ length: Math.max(0, end - start - 1) }, (_, index) => `${at}/${start + 1 + index}`);
}

/** How far a course is from what a reader expects. */
function oddity(course: Course, { from, to }: FlowWay, { nodes }: FlowGraph): number {
  const [source, target] = [nodes[from]?.column ?? 0, nodes[to]?.column ?? 0];
  // A way back that leaves forward, or arrives from behind, turns where nobody expects it.
  if (target <= source) return cost.back * (Number(course.from === 'end') + Number(course.to === 'start'));
  // To the next column one goes straight ahead.
  const isDirect = course.stretches.every(({ kind }) => kind === 'aisle');
  return target === source + 1 && !isDirect ? cost.notDirect : 0;
}

function crossingsOf(option: Placed, others: readonly (Placed | undefined)[]): number {
  let count = 0;
  for (const other of others) {
    if (!other || other === option) continue;
    for (const a of option.along) for (const b of other.across) if (doCross(a, b)) count += 1;
    for (const a of option.across) for (const b of other.along) if (doCross(a, b)) count += 1;
  }
  return count;
}

const doCross = (a: Line, b: Line): boolean =>
  a.at > b.start && a.at < b.end && b.at > a.start && b.at < a.end;
