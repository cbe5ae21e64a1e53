import type { Diagnostic, SyntaxTree } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { check } from '../rules/check.ts';

/**
 * The problems of a text, of which those that may hide a `{private}` are errors: whoever shows a map to strangers
 * has to know of each thing in braces what it says, whatever the front matter makes of the rules.
 */
export function strictAboutMarks(
  journey: Journey,
  tree: SyntaxTree,
  problems: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { lint: _, ...settings } = journey.settings;
  const found: Diagnostic[] = [];
  check({ ...journey, settings }, tree, (problem) => found.push(problem));
  const silenced = found.filter((problem) => !problems.some((other) => isSame(problem, other)));
  return [...problems, ...silenced.filter(isOfMarks)].map((problem) =>
    isOfMarks(problem) ? { ...problem, severity: 'error' } : problem,
  );
}

function isOfMarks({ code }: Diagnostic): boolean {
  return codes.includes(code);
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && a.range.from === b.range.from && a.range.to === b.range.to;
}

const codes: readonly string[] = [
  'syntax/merge-conflict',
  'syntax/unclosed-brace',
  'syntax/odd-attribute',
  'resolve/unknown-attribute',
  'resolve/misplaced-attribute',
  'lint/other-brackets',
  'lint/shown-anyway',
];
