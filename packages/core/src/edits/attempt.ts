import { applyEdits, type Diagnostic, type Edit, parse, type SyntaxTree, say } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { resolve } from '../resolve/resolve.ts';
import { type Outcome, refused } from './outcome.ts';

/** The changes, if the text that they make says nothing wrong that the text did not say before. */
export function attempt(tree: SyntaxTree, edits: readonly Edit[]): Outcome {
  const before = reading(tree.text);
  const after = reading(applyEdits(tree.text, edits));
  const known = new Map<string, number>();
  for (const { code } of before.problems) known.set(code, (known.get(code) ?? 0) + 1);
  for (const { code, message, said } of after.problems) {
    const left = (known.get(code) ?? 0) - 1;
    if (left < 0) return refused(said?.message ?? say`${message}`);
    known.set(code, left);
  }
  return { edits };
}

/** What a text says by itself, and what is wrong with it. */
export function reading(text: string): {
  readonly journey: Journey;
  readonly problems: readonly Diagnostic[];
} {
  const problems: Diagnostic[] = [];
  const report = (problem: Diagnostic) => problems.push(problem);
  const journey = resolve(parse(text, report), report);
  return { journey, problems: problems.filter(({ severity }) => severity !== 'info' && severity !== 'hint') };
}
