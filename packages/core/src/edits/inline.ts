import type { Edit, InlineStep, StageLine, SyntaxTree } from '@wayline/parser';
import { bodyEnd } from './block.ts';
import { insertion } from './outcome.ts';

/** The changes that give the steps in the line of their stage lines of their own, from one of them on. */
export function unfolded(tree: SyntaxTree, stage: StageLine, first: InlineStep): readonly Edit[] {
  const { text } = tree;
  const at = stage.inline.indexOf(first);
  const steps = stage.inline.slice(at).map(({ range }) => `- ${text.slice(range.from, range.to)}`);
  const cut = { from: endBefore(tree, stage, at), to: trimmedEnd(tree, stage) };
  return [
    { range: cut, text: semicolon(stage.inline.slice(0, at)) },
    lines(tree, bodyEnd(tree, stage), steps),
  ];
}

/** The changes that take a step out of the line of its stage. */
export function takenOut(tree: SyntaxTree, stage: StageLine, step: InlineStep): readonly Edit[] {
  const at = stage.inline.indexOf(step);
  const rest = stage.inline.filter((other) => other !== step);
  const next = stage.inline[at + 1];
  const end = trimmedEnd(tree, stage);
  if (!next) return [{ range: { from: endBefore(tree, stage, at), to: end }, text: semicolon(rest) }];
  const mark = semicolon(rest);
  const cut = { range: { from: step.range.from, to: next.range.from }, text: '' };
  return mark === '' || tree.text.charAt(end - 1) === ';' ? [cut] : [cut, insertion(end, mark)];
}

/** Puts whole lines in at an offset where a line begins. */
export function lines({ text }: SyntaxTree, at: number, added: readonly string[]): Edit {
  const lineEnd = /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
  const isOpen = at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  const all = added.join(lineEnd);
  return insertion(at, isOpen ? lineEnd + all : all + lineEnd);
}

/** A step alone that has no feeling needs a semicolon to be no part of the name of its stage. */
function semicolon(steps: readonly InlineStep[]): string {
  const [only, ...others] = steps;
  return only && others.length === 0 && !only.feel ? ';' : '';
}

/** Where the text before an inline step ends: the step before it, or the name of the stage. */
function endBefore({ text }: SyntaxTree, stage: StageLine, at: number): number {
  const before = stage.inline[at - 1];
  if (before) return before.range.to;
  const from = stage.inline[0]?.range.from ?? stage.range.to;
  return stage.range.from + text.slice(stage.range.from, from).replace(/\s*[:：]\s*$/u, '').length;
}

function trimmedEnd({ text }: SyntaxTree, { range }: StageLine): number {
  return range.from + text.slice(range.from, range.to).trimEnd().length;
}
