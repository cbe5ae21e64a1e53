import api, { type ElkEdgeSection, type ElkNode } from 'elkjs/lib/elk-api.js';
// The same module in Node and in bundlers, and no worker: what it is asked takes less time than to start one.
import { Worker } from 'elkjs/lib/elk-worker.min.js';
import type { Advice } from './choose.ts';
import type { FlowGraph } from './graph.ts';

// Bundlers differ from Node in what the default of this module is.
const Elk: typeof api.default = 'default' in api ? api.default : api;

/** Takes longer to make than to answer. */
const elk = new Elk({ workerFactory: () => new Worker() });

// How far apart columns and rows are handed over; what comes back is read by order, not by length.
const pitch = { column: 1000, row: 200 };
const nodeSize = { width: 160, height: 60 };

/** Keeps every node in its column and row, and finds where between them long ways pass with few crossings. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.thoroughness': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.spacing.nodeNode': '8',
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '10',
};

/**
 * Asks the layered algorithm of the Eclipse Layout Kernel in which corridor each way that passes whole columns had
 * best run. Ways inside one column or between neighbours are not asked for: it would move their nodes.
 */
export async function adviseWithElk(graph: FlowGraph): Promise<Advice> {
  const long = graph.ways.flatMap((_, index) => (columnsPassed(graph, index).length > 0 ? [index] : []));
  if (long.length === 0) return new Map();
  return readAdvice(graph, long, await elk.layout(graphForElk(graph)));
}

function columnsPassed({ nodes, ways }: FlowGraph, index: number): readonly number[] {
  const way = ways[index];
  const [a, b] = [way && nodes[way.from]?.column, way && nodes[way.to]?.column];
  if (a === undefined || b === undefined) return [];
  const [first, last] = [Math.min(a, b) + 1, Math.max(a, b)];
  return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
}

function graphForElk({ nodes, ways }: FlowGraph): ElkNode {
  const children = nodes
    .map(({ row, column }, index) => ({ row, column, id: `n${index}` }))
    .sort((a, b) => a.row - b.row)
    .map(({ id, row, column }) => ({
      id,
      ...nodeSize,
      x: column * pitch.column,
      y: row * pitch.row + (pitch.row - nodeSize.height) / 2,
    }));
  const edges = ways.flatMap(({ from, to }, index) =>
    nodes[from]?.column === nodes[to]?.column
      ? []
      : [{ id: `w${index}`, sources: [`n${from}`], targets: [`n${to}`] }],
  );
  return { id: 'flow', layoutOptions: options, children, edges };
}

function readAdvice(graph: FlowGraph, long: readonly number[], laid: ElkNode): Advice {
  const boxes = new Map((laid.children ?? []).map((child) => [child.id, child]));
  const sections = new Map((laid.edges ?? []).map(({ id, sections: [section] = [] }) => [id, section]));
  // The whole drawing is moved to its padding: most nodes have moved by the same.
  const moves = graph.nodes
    .map(
      ({ row }, index) =>
        (boxes.get(`n${index}`)?.y ?? 0) - row * pitch.row - (pitch.row - nodeSize.height) / 2,
    )
    .sort((a, b) => a - b);
  const shift = moves[Math.floor(moves.length / 2)] ?? 0;
  const advice = new Map<number, number>();
  for (const index of long) {
    const section = sections.get(`w${index}`);
    if (!section) continue;
    const corridors = columnsPassed(graph, index).flatMap((column) => {
      const standing = graph.nodes.flatMap((node, at) =>
        node.column === column ? [{ row: node.row, box: boxes.get(`n${at}`) }] : [],
      );
      const x = standing[0]?.box?.x;
      const y = x === undefined ? undefined : heightAt(section, x + nodeSize.width / 2);
      if (y === undefined) return [];
      const above = standing.filter(({ box }) => (box?.y ?? 0) < y).map(({ row }) => row + 1);
      const below = standing.filter(({ box }) => (box?.y ?? 0) >= y).map(({ row }) => row);
      const wanted = Math.round((y - shift) / pitch.row);
      return [Math.max(0, ...above, Math.min(wanted, graph.rows, ...below))];
    });
    const corridor = mostFrequent(corridors);
    if (corridor !== undefined) advice.set(index, corridor);
  }
  return advice;
}

/** How far down a way passes at `x`. */
function heightAt({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection, x: number): number | undefined {
  const points = [startPoint, ...bendPoints, endPoint];
  const index = points.findIndex((point, at) => {
    const next = points[at + 1];
    return next !== undefined && Math.min(point.x, next.x) <= x && Math.max(point.x, next.x) >= x;
  });
  return points[index]?.y;
}

function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
