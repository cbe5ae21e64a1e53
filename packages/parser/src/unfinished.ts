import type { Diagnostic } from './diagnostic.ts';
import type { syntaxProblems } from './problems.ts';
import type { Range } from './source.ts';

/** Where a writer is not done, by the problems that say so and by other stretches: more complaints come too early. */
export function unfinishedIn(problems: readonly Diagnostic[], others: readonly Range[]): readonly Range[] {
  const open = problems.filter(isUnfinished).flatMap(({ range, fix }) => {
    // A fix that writes something at the end tells where that would be.
    const end = fix?.edits.find(({ range: { from, to } }) => from === to)?.range.to;
    return end === undefined ? [] : [{ from: range.from, to: end }];
  });
  return [...others, ...open];
}

/** True for a problem that leaves nothing more to be said of its place. */
export function isUnfinished({ code }: Diagnostic): boolean {
  return codes.some((name) => name === code);
}

const codes = [
  'syntax/merge-conflict',
  'syntax/unclosed-brace',
  'syntax/unclosed-front-matter',
  'syntax/other-notation',
] as const satisfies readonly (keyof typeof syntaxProblems)[];

/** Whether something stands in one of some stretches of a text. */
export function isWithin({ from, to }: Range, ranges: readonly Range[] = []): boolean {
  return ranges.some((range) => range.from <= from && to <= range.to);
}
