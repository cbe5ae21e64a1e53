import { say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A bullet or a `+` right before a word, which leaves the line text. */
export const tightBullet: Rule = ({ prose, report }) => {
  const found = prose.flatMap(({ text, range: { from } }) => {
    const mark = tight.exec(text)?.[0];
    return mark === undefined || emphasis.test(text) ? [] : [{ mark, from, to: from + mark.length }];
  });
  for (const [index, { mark, from, to }] of found.entries()) {
    // One habit is one mistake: the first of its kind speaks for all.
    if (found.findIndex((other) => other.mark === mark) !== index) continue;
    const all = found.filter((other) => other.mark === mark);
    report(
      problem(
        'lint/tight-bullet',
        { from, to },
        say`${typed(mark)} has no space behind it, so this line is text`,
        say`Put a space behind it, or a backslash before it if it is text`,
        {
          title: say`Put a space behind it`,
          edits: all.map((other) => ({ range: { from: other.to, to: other.to }, text: ' ' })),
        },
      ),
    );
  }
};

const tight = /^(?:[-*•・－–]|[+＋]{1,3})(?=[\p{L}"“「『（(])(?![xX]\s)/u;
const emphasis = /^\*[^*]+\*/;
