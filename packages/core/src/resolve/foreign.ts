import type { Report } from '@wayline/parser';
import type { Id } from '../journey.ts';
import { type Ids, idOf } from './ids.ts';
import type { OutlineNode } from './outline-node.ts';

/** Nodes in order: what is taken from other files comes before what the text declares, wherever it takes it. */
export function inOrder(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return [...nodes.filter(({ origin }) => origin), ...nodes.filter(({ origin }) => !origin)];
}

/** All nodes of the text itself, and of those taken from other files the ones that it mentions. */
export function neededOf(
  nodes: readonly OutlineNode[],
  mentions: () => ReadonlySet<Id>,
  ids: Ids,
): readonly OutlineNode[] {
  if (!nodes.some(({ origin }) => origin)) return nodes;
  const mentioned = mentions();
  return nodes.filter((node) => !node.origin || mentioned.has(idOf(node, ids)));
}

/**
 * What is wrong with a node of another file is reported where that file is checked, but for a number that could not
 * be had: the map lacks it. There is nothing to mend in this text.
 */
export function reportOn({ origin }: OutlineNode, report: Report): Report {
  if (!origin) return report;
  return ({ fix: _, ...problem }) => {
    if (problem.code.startsWith('data/')) report(problem);
  };
}
