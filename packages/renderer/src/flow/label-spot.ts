import { type CoarseRun, type Course, longestRun } from './course.ts';
import type { FlowGraph, FlowWay } from './graph.ts';

/** Where the label of a way stands: on a run, in an empty cell that its line passes, or before the node it leads to. */
export type LabelSpot =
  | { readonly kind: 'run'; readonly run: CoarseRun }
  | { readonly kind: 'cell'; readonly column: number; readonly row: number; readonly end: 'from' | 'to' }
  | { readonly kind: 'arrival' };

/** The spot of a label, or nothing where a way has none. */
export function labelSpot(
  way: FlowWay,
  course: Course,
  graph: FlowGraph,
  nodeSize: number,
): LabelSpot | undefined {
  const [a, b] = [graph.nodes[way.from], graph.nodes[way.to]];
  if (!way.label || !a || !b) return undefined;
  const run = longestRun(course, way, graph);
  if (run) return { kind: 'run', run };
  if (way.label.inlineSize > nodeSize) return { kind: 'arrival' };
  const aisle = course.stretches[0]?.at ?? b.column;
  const leaving = aisle - a.column - 1;
  const arriving = b.column - aisle;
  if (Math.max(leaving, arriving) <= 0) return { kind: 'arrival' };
  return leaving > arriving
    ? { kind: 'cell', row: a.row, column: a.column + 1 + Math.floor((leaving - 1) / 2), end: 'from' }
    : { kind: 'cell', row: b.row, column: aisle + Math.floor((arriving - 1) / 2), end: 'to' };
}
