import type { Diagnostic, Range, Severity } from '@wayline/parser';

/** Every problem that resolving and checking can find, with how much it matters; each has a section in the docs. */
export const problems = {
  'resolve/unknown-setting': 'warning',
  'resolve/unreadable-setting': 'error',
  'resolve/unread-use': 'warning',
  'resolve/missing-file': 'error',
  'resolve/missing-name': 'warning',
  'resolve/duplicate-name': 'warning',
  'resolve/duplicate-id': 'error',
  'resolve/unknown-key': 'warning',
  'resolve/misplaced-key': 'info',
  'resolve/repeated-key': 'warning',
  'resolve/unreadable-value': 'warning',
  'resolve/ambiguous-duration': 'warning',
  'resolve/unknown-attribute': 'warning',
  'resolve/misplaced-attribute': 'warning',
  'resolve/misplaced-item': 'warning',
  'resolve/misplaced-feeling': 'warning',
  'resolve/repeated-feeling': 'warning',
  'resolve/score-off-scale': 'error',
  'resolve/unknown-persona': 'error',
  'resolve/unknown-step': 'error',
  'resolve/unknown-pain': 'error',
  'resolve/unknown-lane': 'warning',
  'resolve/ambiguous-reference': 'warning',
  'resolve/until-before-start': 'warning',
  'resolve/channel-contradiction': 'warning',
  'lint/no-steps': 'error',
  'lint/empty-stage': 'warning',
  'lint/second-journey': 'warning',
  'lint/lost-bullet': 'warning',
  'lint/rates-do-not-sum': 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problems;

/** A problem of the table, at a place. */
export function problem(code: ProblemCode, range: Range, message: string, help?: string): Diagnostic {
  const severity = problems[code];
  return help === undefined ? { code, severity, range, message } : { code, severity, range, message, help };
}

/** What a writer typed, as it stands in a message. */
export function typed(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return `\`${characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : line}\``;
}

const longestQuote = 60;
