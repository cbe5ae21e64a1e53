import type { Edge, Id } from '@wayline/core';
import type { LaneSource } from '../lanes/lane.ts';

/** How somebody gets from the channel of one column to that of a later one. */
export interface ColumnWay {
  readonly from: number;
  readonly to: number;
  /** Absent where nobody said whether the context survives. */
  readonly handOver?: 'kept' | 'lost';
}

/** Ways that people take from step to step; short cuts, repeats and exits are no part of the main path. */
const isOnward = ({ kind }: Edge): boolean => kind === 'next' || kind === 'fork' || kind === 'switch';

/**
 * The ways between columns that have touchpoints, each from the steps that lead to it: an alternative is reached
 * from where the ways part, not from the alternative beside it. Columns without touchpoints are passed through.
 */
export function channelWays(source: LaneSource): readonly ColumnWay[] {
  const { columns, journey, columnOfStep } = source;
  const before = new Map<number, number[]>(columns.map((_, column) => [column, []]));
  for (const edge of journey.edges) {
    const [from, to] = [at(edge.from, columnOfStep), at(edge.to, columnOfStep)];
    if (isOnward(edge) && from !== undefined && to !== undefined && from < to) before.get(to)?.push(from);
  }
  // A stage without steps lies between its neighbours.
  columns.forEach(({ step }, column) => {
    if (column > 0 && (!step || !columns[column - 1]?.step)) before.set(column, [column - 1]);
  });
  const touched = new Map(columns.map(({ step, stage }, column) => [column, step ?? journey.stages[stage]]));
  const hasTouchpoints = (column: number) => (touched.get(column)?.touchpoints.length ?? 0) > 0;
  const sources = new Map<number, ReadonlySet<number>>();
  columns.forEach((_, column) => {
    const found = (before.get(column) ?? []).flatMap((from) =>
      hasTouchpoints(from) ? [from] : [...(sources.get(from) ?? [])],
    );
    sources.set(column, new Set(found));
  });
  return columns.flatMap((_, column) => {
    if (!hasTouchpoints(column)) return [];
    const handOver = touched.get(column)?.touchpoints.find((each) => each.handOver)?.handOver;
    return [...(sources.get(column) ?? [])].map((from) => ({
      from,
      to: column,
      ...(handOver && { handOver }),
    }));
  });
}

const at = (id: Id | undefined, columns: ReadonlyMap<Id, number>): number | undefined =>
  id === undefined ? undefined : columns.get(id);
