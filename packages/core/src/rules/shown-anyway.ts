import { flagOf, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** `{private}` behind a line of text, where braces are text and hide nothing. */
export const shownAnyway: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    if (line.kind !== 'text' && line.kind !== 'continuation') continue;
    const { text, range } = line.words;
    const [braces = '', inner = ''] = /[{｛]([^{}｛｝]*)[}｝]$/u.exec(text) ?? [];
    if (!inner.split(/\s+/u).some((word) => flagOf(word) === 'private')) continue;
    const place = { from: range.to - braces.length, to: range.to };
    const message = say`${typed(braces)} stands in a text, where it hides nothing`;
    const help = say`Write the text behind a key such as \`note:\`, or the braces behind the first line of what they belong to`;
    report(problem('lint/shown-anyway', place, message, help));
  }
};
