import type { Point } from '../layout/ink.ts';
import { type Advice, chooseCourses } from './choose.ts';
import { cellsOf, directCourses } from './course.ts';
import type { FlowGraph } from './graph.ts';
import { type FlowMeasures, type SetOut, setOut } from './set-out.ts';

// What makes a drawing worse, one for the other.
const cost = { crossing: 9, bend: 6, page: 0.002, way: 0.005 };

/** Sets a process out in several ways and keeps the one that reads best. */
export function lay(graph: FlowGraph, measures: FlowMeasures, advice?: Advice): SetOut {
  const [first, ...others] = chooseCourses(graph, advice).map((courses) => setOut(graph, courses, measures));
  if (!first) return setOut(graph, [], measures);
  return others.reduce((best, other) => (badness(other) < badness(best) ? other : best), first);
}

/** Whether some way passes other columns or leads back, so that there is a choice of where it runs. */
export function hasLongWays(graph: FlowGraph): boolean {
  const cells = cellsOf(graph);
  return graph.ways.some((way) => directCourses(way, graph, cells).length === 0);
}

function badness({ ways, inlineSize, blockSize }: SetOut): number {
  const bends = ways.reduce((sum, corners) => sum + Math.max(0, corners.length - 2), 0);
  const page = inlineSize + blockSize;
  const length = ways.reduce((sum, corners) => sum + lengthOf(corners), 0);
  return cost.crossing * crossingsIn(ways) + cost.bend * bends + cost.page * page + cost.way * length;
}

const lengthOf = (corners: readonly Point[]): number =>
  corners.slice(1).reduce((sum, [inline, block], index) => {
    const [before, above] = corners[index] ?? [inline, block];
    return sum + Math.abs(inline - before) + Math.abs(block - above);
  }, 0);

/** How often lines of different ways cross. */
export function crossingsIn(ways: readonly (readonly Point[])[]): number {
  const along: Line[] = [];
  const across: Line[] = [];
  ways.forEach((corners, way) => {
    corners.slice(1).forEach(([inline, block], index) => {
      const [from, above] = corners[index] ?? [inline, block];
      if (above === block) along.push(lineOf(way, block, from, inline));
      else across.push(lineOf(way, inline, above, block));
    });
  });
  let count = 0;
  for (const a of along)
    for (const b of across)
      if (a.way !== b.way && b.at > a.start && b.at < a.end && a.at > b.start && a.at < b.end) count += 1;
  return count;
}

interface Line {
  readonly way: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const lineOf = (way: number, at: number, a: number, b: number): Line => ({
  way,
  at,
  start: Math.min(a, b),
  end: Math.max(a, b),
});
