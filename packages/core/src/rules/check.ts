import type { Diagnostic, Report, Severity, SyntaxTree } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';

/** Runs every rule and those of an app's own, by name, each as much as the front matter lets it matter. */
export function check(
  journey: Journey,
  tree: SyntaxTree,
  report: Report,
  own: Readonly<Record<string, Rule>> = {},
): void {
  const { lint } = journey.settings;
  const levels: Readonly<Record<string, string>> = typeof lint === 'object' ? lint : {};
  const problems: Diagnostic[] = [];
  for (const [name, rule] of Object.entries({ ...rules, ...own })) {
    const level = Object.hasOwn(levels, name) ? levels[name] : undefined;
    if (level === 'off') continue;
    const severity = severities.find((word) => word === level);
    rule({
      journey,
      tree,
      report: (problem) => problems.push(severity ? { ...problem, severity } : problem),
    });
  }
  for (const problem of problems.toSorted((a, b) => a.range.from - b.range.from)) report(problem);
}

const severities: readonly Severity[] = ['hint', 'info', 'warning', 'error'];
