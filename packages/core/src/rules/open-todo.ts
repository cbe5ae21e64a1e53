import { type Attribute, flagOf, type Line, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** What `{todo=…}` says is still to be done. */
export const openTodo: Rule = ({ tree, report }) => {
  for (const { value, range } of tree.lines.flatMap(pairsIn)) {
    if (value !== '') report(problem('lint/open-todo', range, say`Still to do: ${typed(value)}`));
  }
};

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
