import type { Diagnostic, Report, SyntaxTree } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { rules } from './index.ts';

/** Runs every rule that the front matter does not turn off. */
export function check(journey: Journey, tree: SyntaxTree, report: Report): void {
  const { lint } = journey.settings;
  const turnedOff = typeof lint === 'object' ? lint : {};
  const problems: Diagnostic[] = [];
  for (const [name, rule] of Object.entries(rules)) {
    if (!isOff(turnedOff[name])) rule({ journey, tree, report: (problem) => problems.push(problem) });
  }
  for (const problem of problems.toSorted((a, b) => a.range.from - b.range.from)) report(problem);
}

// YAML 1.1 reads `off` as false.
function isOff(setting: string | undefined): boolean {
  return setting === 'off' || setting === 'false';
}
