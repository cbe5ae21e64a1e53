import { applyEdits, type Edit, type Line, type NodeKind, parse, type SyntaxTree } from '@wayline/parser';
import type { Id, Journey } from '../journey.ts';
import { resolve } from '../resolve/resolve.ts';
import { type Block, blockOf, bodyEnd } from './block.ts';
import { composed } from './composed.ts';
import { type Head, headOf, nodeOf } from './head.ts';
import { lines, unfolded } from './inline.ts';

/** A node whose lines are asked for. */
export interface Opened {
  readonly tree: SyntaxTree;
  readonly journey: Journey;
  readonly head: Head;
  readonly block: Block;
  /** What stands before the words of a line under it. */
  readonly indent: string;
}

/**
 * The changes that write something under a node. A step in the line of its stage has nothing under it, so it gets a
 * line of its own first.
 */
export function editsUnder(
  tree: SyntaxTree,
  journey: Journey,
  id: Id,
  write: (opened: Opened) => readonly Edit[],
): readonly Edit[] | undefined {
  const node = nodeOf(journey, id);
  const head = node && headOf(tree, node);
  if (!head) return undefined;
  const { line, inline } = head;
  if (!inline || line.kind !== 'stage') return write(openedAt(tree, journey, head, node.kind));
  const first = unfolded(tree, line, inline);
  const after = parse(applyEdits(tree.text, first), () => {});
  const journeyAfter = resolve(after, () => {});
  const second = editsUnder(after, journeyAfter, id, write);
  return second && composed(tree.text, first, second);
}

/** Puts lines in under a node, as the last of its own or at an offset. */
export function writtenUnder({ tree, block, indent }: Opened, added: readonly string[], at = block.to): Edit {
  return lines(
    tree,
    at,
    added.map((each) => indent + each),
  );
}

function openedAt(tree: SyntaxTree, journey: Journey, head: Head, kind: NodeKind): Opened {
  const { line } = head;
  const isStage = kind === 'stage';
  const own = blockOf(tree, line, kind);
  const block = isStage ? { ...own, to: bodyEnd(tree, line) } : own;
  return { tree, journey, head, block, indent: indentOf(tree, line, block) };
}

/** As the line above has it; under a step of one line, two spaces more than the step. */
function indentOf({ text, lines: all }: SyntaxTree, opening: Line, { to }: Block): string {
  const last = all.findLast(({ kind, range }) => kind !== 'blank' && kind !== 'comment' && range.to <= to);
  const indent = /^[^\S\r\n]*/.exec(text.slice((last ?? opening).range.from))?.[0] ?? '';
  return last === opening && opening.kind === 'step' ? `${indent}  ` : indent;
}
