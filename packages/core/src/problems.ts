import {
  type Diagnostic,
  diagnostic,
  type Finding,
  type Range,
  type Said,
  type Severity,
  say,
  syntaxProblems,
} from '@wayline/parser';

/** Every problem there is, with how much it matters: the closed list of codes, each with a page in the docs. */
export const problems = {
  ...syntaxProblems,
  'resolve/unknown-setting': 'warning',
  'resolve/unreadable-setting': 'error',
  'resolve/unread-file': 'info',
  'resolve/missing-file': 'error',
  'resolve/file-outside': 'error',
  'resolve/unreadable-file': 'error',
  'resolve/broken-use': 'error',
  'resolve/use-cycle': 'error',
  'resolve/unknown-library': 'error',
  'resolve/unknown-declaration': 'error',
  'resolve/clashing-use': 'warning',
  'resolve/shadowed-declaration': 'hint',
  'resolve/missing-name': 'warning',
  'resolve/duplicate-name': 'warning',
  'resolve/duplicate-id': 'error',
  'resolve/unknown-key': 'warning',
  'resolve/misplaced-key': 'info',
  'resolve/repeated-key': 'warning',
  'resolve/unreadable-value': 'warning',
  'resolve/ambiguous-duration': 'warning',
  'resolve/no-alternative': 'warning',
  'resolve/unknown-attribute': 'warning',
  'resolve/misplaced-attribute': 'warning',
  'resolve/misplaced-item': 'warning',
  'resolve/misplaced-feeling': 'warning',
  'resolve/repeated-feeling': 'warning',
  'resolve/score-off-scale': 'error',
  'resolve/unreadable-score': 'warning',
  'resolve/unknown-persona': 'error',
  'resolve/unknown-step': 'error',
  'resolve/unknown-pain': 'error',
  'resolve/unknown-lane': 'warning',
  'resolve/unknown-view': 'error',
  'resolve/unknown-icon': 'warning',
  'resolve/ambiguous-reference': 'warning',
  'resolve/until-before-start': 'warning',
  'resolve/channel-contradiction': 'warning',
  'resolve/unknown-metric': 'error',
  'data/missing-file': 'warning',
  'data/unreadable-file': 'warning',
  'data/file-outside': 'warning',
  'data/too-large': 'warning',
  'data/unknown-type': 'warning',
  'data/broken-file': 'warning',
  'data/unnamed-number': 'warning',
  'data/missing-column': 'warning',
  'data/missing-path': 'warning',
  'data/no-row': 'warning',
  'data/empty-cell': 'warning',
  'data/not-a-number': 'warning',
  'data/no-source': 'warning',
  'data/another-number': 'hint',
  'image/missing-file': 'warning',
  'image/unreadable-file': 'warning',
  'image/file-outside': 'warning',
  'image/too-large': 'warning',
  'image/unknown-type': 'warning',
  'lint/markdown-table': 'warning',
  'lint/foreign-comment': 'warning',
  'lint/tag-as-title': 'warning',
  'lint/strange-bullet': 'warning',
  'lint/tight-bullet': 'warning',
  'lint/lost-bullet': 'warning',
  'lint/lost-heading': 'warning',
  'lint/numbered-word': 'warning',
  'lint/strange-arrow': 'warning',
  'lint/stray-markup': 'warning',
  'lint/doubled-mark': 'warning',
  'lint/lost-colon': 'warning',
  'lint/joined-steps': 'warning',
  'lint/lost-tilde': 'warning',
  'lint/unscored-face': 'warning',
  'lint/other-brackets': 'warning',
  'lint/closing-marks': 'hint',
  'lint/strange-separator': 'warning',
  'lint/nested-list': 'warning',
  'lint/loose-setting': 'warning',
  'lint/yaml-block': 'warning',
  'lint/missing-value': 'warning',
  'lint/invisible-character': 'warning',
  'lint/trailing-comment': 'hint',
  'lint/quoted-value': 'hint',
  'lint/html': 'warning',
  'lint/half-width-punctuation': 'hint',
  'lint/pale-colour': 'warning',
  'translation/unreadable-file': 'error',
  'translation/unknown-text': 'warning',
  'translation/stale-text': 'warning',
  'translation/missing-text': 'info',
  'lint/no-steps': 'error',
  'lint/empty-stage': 'warning',
  'lint/second-journey': 'warning',
  'lint/rates-do-not-sum': 'warning',
  'lint/unused-use': 'info',
  'lint/missing-translation': 'info',
  'lint/shown-anyway': 'warning',
  'lint/open-todo': 'hint',
  'lint/small-print': 'warning',
  'lint/plain-ways': 'hint',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problems;

/** A problem of the table, at a place. */
export function problem(
  code: ProblemCode,
  range: Range,
  message: Said,
  help?: Said,
  fix?: Finding['fix'],
): Diagnostic {
  return diagnostic({ code, severity: problems[code], range, message, help, fix });
}

/** How to point to what was probably meant in place of what stands in a range; nothing where nobody knows. */
export function meantBy(
  meant: string | undefined,
  range: Range,
): { readonly help?: Said; readonly fix?: Finding['fix'] } {
  if (meant === undefined) return {};
  const fix = { title: say`Write ${typed(meant)}`, edits: [{ range, text: meant }] };
  return { help: say`Did you mean ${typed(meant)}?`, fix };
}

/** What a writer typed, as it stands in a message. */
export function typed(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return `\`${characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : line}\``;
}

const longestQuote = 60;
