import { type Attribute, flagOf, type Line, languages, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** What `{todo=…}` says is still to be done. */
export const openTodo: Rule = ({ tree, report }) => {
  const lines = tree.lines.filter(({ range }) => mayHold.test(tree.text.slice(range.from, range.to)));
  for (const { value, range } of lines.flatMap(pairsIn)) {
    if (value !== '') report(problem('lint/open-todo', range, say`Still to do: ${typed(value)}`));
  }
};

// Most lines hold none, which is seen at a glance.
const mayHold = new RegExp(`[{｛].*(?:${languages.flatMap(({ flags }) => flags.todo).join('|')})`, 'iu');

type Pair = Extract<Attribute, { kind: 'pair' }>;

/** The `todo=…` of a line, wherever its braces stand. */
function pairsIn(part: Line | object): readonly Pair[] {
  if (isTodo(part)) return [part];
  return Object.values(part).flatMap((inner: unknown) =>
    typeof inner === 'object' && inner !== null ? pairsIn(inner) : [],
  );
}

function isTodo(part: object): part is Pair {
  return 'kind' in part && part.kind === 'pair' && 'key' in part && flagOf(String(part.key)) === 'todo';
}
