import type { Board } from './board/board.ts';
import type { Advice } from './flow/choose.ts';
import { adviseWithElk } from './flow/elk.ts';
import type { FlowGraph } from './flow/graph.ts';
import { processGraph, processOn, type Routes, routesFrom } from './flow/routes.ts';

export type { Advice } from './flow/choose.ts';
export type { FlowGraph, FlowNode, FlowWay } from './flow/graph.ts';
export type { Routes } from './flow/routes.ts';

/** Finds in which corridor each long way of a process had best run. */
export type Router = (graph: FlowGraph) => Promise<Advice>;

/** Routes for a board that `needsRoutes`: to be handed in when it is drawn. */
export async function findRoutes(board: Board, router: Router = adviseWithElk): Promise<Routes> {
  const content = processOn(board);
  return content ? routesFrom(await router(processGraph(content)), content) : { corridors: {} };
}
