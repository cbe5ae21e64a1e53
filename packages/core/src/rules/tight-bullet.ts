import { type Range, say } from '@wayline/parser';
import { tightBullet as tight } from '../lost-step.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A bullet or a `+` right before a word, which leaves the line text. One habit is one mistake. */
export const tightBullet: Rule = ({ prose, report }) => {
  const byMark = new Map<string, Range[]>();
  for (const { text, range } of prose) {
    const mark = tight.exec(text)?.[0];
    if (mark === undefined) continue;
    const place = { from: range.from, to: range.from + mark.length };
    const others = byMark.get(mark);
    if (others) others.push(place);
    else byMark.set(mark, [place]);
  }
  for (const [mark, places] of byMark) {
    const [first] = places;
    if (!first) continue;
    report(
      problem(
        'lint/tight-bullet',
        first,
        say`${typed(mark)} has no space behind it, so this line is text`,
        say`Put a space behind it, or a backslash before it if it is text`,
        {
          title: say`Put a space behind it`,
          edits: places.map(({ to }) => ({ range: { from: to, to }, text: ' ' })),
        },
      ),
    );
  }
};
