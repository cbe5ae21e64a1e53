import { applyEdits, type Diagnostic, type Edit } from '@wayline/parser';

/** A text after fixes, with the problems whose fixes were made. */
export interface FixedText {
  readonly text: string;
  readonly fixed: readonly Diagnostic[];
}

/**
 * Mends what can be mended without asking, again and again until nothing is left: a mended line may show the next
 * problem. `find` looks for the problems of a text. A bound keeps fixes that undo each other from going on.
 */
export function fixAll(text: string, find: (text: string) => readonly Diagnostic[]): FixedText {
  const fixed: Diagnostic[] = [];
  let now = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = applyFixes(now, firstToMend(find(now)));
    if (next.text === now) break;
    now = next.text;
    fixed.push(...next.fixed);
  }
  return { text: now, fixed };
}

const mostRounds = 20;

/** Names come last, since they are compared with others that may still be mended. */
function firstToMend(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const isName = ({ code }: Diagnostic) => code.startsWith('resolve/unknown-');
  const others = problems.filter((problem) => problem.fix && !isName(problem));
  return others.length > 0 ? others : problems;
}

/** Makes every fix that touches no other, each whole or not at all; where two would touch, the earlier is made. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const fixed: Diagnostic[] = [];
  /** The changes of the fixes that are made, in the order of the text. */
  const made: Edit[] = [];
  const lineEnd = /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
  for (const problem of diagnostics.toSorted((a, b) => a.range.from - b.range.from)) {
    const edits = problem.fix?.edits ?? [];
    if (edits.length === 0 || edits.some((edit) => touches(edit, made))) continue;
    for (const edit of edits) made.splice(placeOf(edit.range.from, made), 0, withLineEnd(edit, lineEnd));
    fixed.push(problem);
  }
  return { text: applyEdits(text, made), fixed };
}

/** A change with the line ends of the file. */
function withLineEnd({ range, text }: Edit, lineEnd: string): Edit {
  return { range, text: text.replaceAll('\n', lineEnd) };
}

/** Whether a change meets one of the changes made, or would write at the same place. */
function touches({ range: { from, to } }: Edit, made: readonly Edit[]): boolean {
  const next = made[placeOf(from, made)];
  const before = made[placeOf(from, made) - 1];
  return (before !== undefined && before.range.to >= from) || (next !== undefined && next.range.from <= to);
}

/** Behind all the changes that begin before an offset or at it. */
function placeOf(offset: number, made: readonly Edit[]): number {
  let low = 0;
  let high = made.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((made[middle]?.range.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
