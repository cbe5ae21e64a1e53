import { describe, expect, it } from 'vitest';
import { adviseWithElk } from '../src/flow/elk.ts';
import type { FlowGraph } from '../src/flow/graph.ts';
import { lay } from '../src/flow/lay.ts';
import type { FlowMeasures, SetOut } from '../src/flow/set-out.ts';
import { type Findings, inspect } from './flow-geometry.ts';
import { randomFrom, randomGraph } from './flow-graphs.ts';

const nothing: Partial<Findings> = {
  outsideLane: 0,
  throughNodes: 0,
  throughLabels: 0,
  labelsOnNodes: 0,
  labelsOnLabels: 0,
  missingLabels: 0,
  overlappingNodes: 0,
  diagonals: 0,
  collinear: 0,
  touching: 0,
  outsidePage: 0,
};

describe('ways of a process', () => {
  const graphs = Array.from({ length: 200 }, (_, index) => graphOf(index + 1));

  it('run along and across, through no node and no label, in 200 random processes', () => {
    for (const { graph, seed } of graphs) {
      const laid = lay(graph, measuresOf(graph));
      expect(inspect(graph, laid, lanesOf(graph, laid)), `seed ${seed}`).toMatchObject(nothing);
    }
  });

  it('do so with advice, and cross less often', async () => {
    let [alone, advised, ways] = [0, 0, 0];
    for (const { graph, seed } of graphs) {
      const measures = measuresOf(graph);
      const laid = lay(graph, measures, await adviseWithElk(graph));
      const found = inspect(graph, laid, lanesOf(graph, laid));
      expect(found, `seed ${seed}`).toMatchObject(nothing);
      const plain = lay(graph, measures);
      alone += inspect(graph, plain, lanesOf(graph, plain)).crossings;
      advised += found.crossings;
      ways += graph.ways.length;
    }
    expect(ways).toBeGreaterThan(3000);
    expect(advised).toBeLessThan(alone);
  });

  it('hold where everything leads everywhere', () => {
    for (const rows of [1, 2, 5]) {
      const graph = randomGraph(7, 9, rows, 0.6, 4);
      const laid = lay(graph, measuresOf(graph));
      expect(inspect(graph, laid, lanesOf(graph, laid)), `${rows} rows`).toMatchObject(nothing);
    }
  });

  it('are the same every time', async () => {
    const graph = randomGraph(3, 10, 4, 0.5, 0.6);
    const [first, second] = [await adviseWithElk(graph), await adviseWithElk(graph)];
    expect(lay(graph, measuresOf(graph), second)).toEqual(lay(graph, measuresOf(graph), first));
  });
});

function graphOf(seed: number): { readonly seed: number; readonly graph: FlowGraph } {
  const random = randomFrom(seed * 77);
  const columns = 2 + Math.floor(random() * 12);
  const rows = 1 + Math.floor(random() * 6);
  return { seed, graph: randomGraph(seed, columns, rows, 0.2 + random() * 0.5, 0.2 + random() * 0.5) };
}

function measuresOf({ rows }: FlowGraph): FlowMeasures {
  const parted = new Set(Array.from({ length: rows - 1 }, (_, index) => index + 1));
  return { nodeSize: 168, parted, rowReach: Array.from({ length: rows }, () => 20), leastAisle: 44 };
}

/** The upper and lower edge of each row's lane. */
function lanesOf(
  { rows }: FlowGraph,
  { partings, blockSize }: SetOut,
): readonly (readonly [number, number])[] {
  return Array.from({ length: rows }, (_, row) => [
    partings.get(row) ?? 0,
    partings.get(row + 1) ?? blockSize,
  ]);
}
