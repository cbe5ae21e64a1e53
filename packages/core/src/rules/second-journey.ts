import { type HeadingLine, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A second title in one file: often a stage that lost a `#`. */
export const secondJourney: Rule = ({ tree, report }) => {
  const titles = tree.lines.filter((line): line is HeadingLine => line.kind === 'journey');
  for (const { label } of titles.slice(1)) {
    if (label.text === '') continue;
    const message = say`${typed(label.text)} is a second title, and one file is one journey`;
    report(
      problem(
        'lint/second-journey',
        label.range,
        message,
        say`It is read as a phase: write \`==\` for a phase or \`##\` for a stage`,
      ),
    );
  }
};
