import { say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A comment as other languages write it: here it is text, and would be drawn. */
export const foreignComment: Rule = ({ prose, report }) => {
  for (const { text, range } of prose) {
    const opening = /^(?:\/\*+|<!--+|%%+|\/(?= ))/.exec(text)?.[0];
    if (opening === undefined) continue;
    const closing = /\s*(?:\*+\/|--+>)$/.exec(text)?.[0] ?? '';
    const mark = { from: range.from, to: range.from + opening.length };
    const isWhole = closing !== '' || !/^[/<][*!]/.test(opening);
    const space = /\s/.test(text.charAt(opening.length)) ? '' : ' ';
    const edits = [
      { range: mark, text: `//${space}` },
      { range: { from: range.to - closing.length, to: range.to }, text: '' },
    ];
    report(
      problem(
        'lint/foreign-comment',
        mark,
        say`${typed(opening)} opens no comment, so this line is text`,
        say`Write \`//\` at the start of each line of a comment`,
        isWhole ? { title: say`Write \`//\``, edits: closing === '' ? edits.slice(0, 1) : edits } : undefined,
      ),
    );
  }
};
