import type { FlowGraph, FlowNode, FlowWay } from '../src/flow/graph.ts';

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A process of some columns and rows whose ways lead anywhere, to the same node too. */
export function randomGraph(
  seed: number,
  columns: number,
  rows: number,
  filled: number,
  more: number,
): FlowGraph {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const nodes: FlowNode[] = [];
  const byColumn = Array.from({ length: columns }, (_, column) => {
    const chosen = Array.from({ length: rows }, (_, row) => row).filter(() => random() < filled);
    const used = chosen.length > 0 ? chosen : [below(rows)];
    return used.map((row) => {
      const isFirst = column === 0;
      const isLast = column === columns - 1;
      const size = { blockSize: 40 + below(60), below: random() < 0.1 ? 30 : 0 };
      return nodes.push({ column, row, ...size, begins: isFirst, ends: isLast }) - 1;
    });
  });
  const ways: FlowWay[] = [];
  const add = (from: number | undefined, to: number | undefined) => {
    if (from === undefined || to === undefined) return;
    if (ways.some((way) => way.from === from && way.to === to)) return;
    const label = { inlineSize: 30 + below(90), blockSize: 22 + 17 * below(3) };
    ways.push(random() < 0.4 ? { from, to, label } : { from, to });
  };
  const any = (list: readonly number[] | undefined) => list?.[below(list.length)];
  byColumn.forEach((column, index) => {
    for (const node of column) add(node, any(byColumn[index + 1]));
  });
  nodes.forEach(({ column }, node) => {
    if (!ways.some((way) => way.to === node)) add(any(byColumn[column - 1]), node);
  });
  const extra = Math.round(nodes.length * more);
  for (let count = 0; count < extra; count++) add(below(nodes.length), below(nodes.length));
  return { columns, rows, nodes, ways };
}
