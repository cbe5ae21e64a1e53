import type { Board } from '../board/board.ts';
import type { ProcessContent } from '../content/process.ts';
import type { Advice } from './choose.ts';
import type { FlowGraph } from './graph.ts';
import { hasLongWays } from './lay.ts';

/** Where long ways of a process had best run, as plain data. */
export interface Routes {
  /** The corridor of each way, by its key: the number of the row that it lies above, from 0. */
  readonly corridors: Readonly<Record<string, number>>;
}

/** Whether a picture has ways whose best course is worth asking for. */
export function needsRoutes(board: Board): boolean {
  const content = processOn(board);
  return content !== undefined && hasLongWays(processGraph(content));
}

/** The process that a board shows, if it shows one. */
export function processOn({ lanes }: Board): ProcessContent | undefined {
  for (const { content } of lanes) if (content.form === 'process') return content;
  return undefined;
}

/** A process as rows, columns and ways alone; nothing in it has a size. */
export function processGraph({ columns, lanes, nodes, ways }: ProcessContent): FlowGraph {
  return {
    columns,
    rows: lanes.reduce((sum, { count }) => sum + count, 0),
    nodes: nodes.map(({ first, row, begins, ends, exits }) => ({
      column: first,
      row,
      begins,
      ends,
      blockSize: 0,
      below: exits.length > 0 ? 1 : 0,
    })),
    ways: ways.map(({ from, to }) => ({ from, to })),
  };
}

/** Routes as the layout takes them; what does not fit the process is left out. */
export function adviceFrom({ corridors }: Routes, content: ProcessContent): Advice {
  const { rows } = processGraph(content);
  const advice = new Map<number, number>();
  content.ways.forEach(({ key }, index) => {
    const corridor = Object.hasOwn(corridors, key) ? corridors[key] : undefined;
    if (corridor !== undefined && corridor >= 0 && corridor <= rows) advice.set(index, corridor);
  });
  return advice;
}

/** Routes out of what a router advises. */
export function routesFrom(advice: Advice, { ways }: ProcessContent): Routes {
  const entries = [...advice].flatMap(([index, corridor]) => {
    const key = ways[index]?.key;
    return key === undefined ? [] : [[key, corridor] as const];
  });
  return { corridors: Object.fromEntries(entries) };
}
