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
    const next = applyFixes(now, find(now));
    if (next.text === now) break;
    now = next.text;
    fixed.push(...next.fixed);
  }
  return { text: now, fixed };
}

const mostRounds = 20;

/** Makes every fix that touches no other, each whole or not at all; where two would touch, the earlier is made. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const fixed: Diagnostic[] = [];
  const made: Edit[] = [];
  for (const problem of diagnostics.toSorted((a, b) => a.range.from - b.range.from)) {
    const edits = problem.fix?.edits ?? [];
    if (edits.length === 0 || edits.some((edit) => made.some((other) => touch(edit, other)))) continue;
    made.push(...edits);
    fixed.push(problem);
  }
  return { text: applyEdits(text, made), fixed };
}

/** Two edits that change the same characters, or that would write at the same place. */
function touch({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.from <= b.to && b.from <= a.to;
}
