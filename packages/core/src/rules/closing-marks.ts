import { say } from '@wayline/parser';
import { namesIn } from '../names.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Marks at the end of a heading, or a colon behind a name with nothing after it. */
export const closingMarks: Rule = ({ tree, report }) => {
  for (const { kind, words, typed: name, feel } of namesIn(tree)) {
    if (feel || /^["＂]|\\.$/u.test(name)) continue;
    const closing = (kind === 'step' ? /\s*[:：]$/u : /\s+[#＃]+$|\s*[=＝]{2,}$|\s*[:：]$/u).exec(name);
    const mark = closing?.[0].trim();
    if (!closing || mark === undefined || closing.index === 0) continue;
    const from = words.range.from + closing.index;
    const to = words.range.to;
    report(
      problem(
        'lint/closing-marks',
        { from: to - mark.length, to },
        say`${typed(mark)} at the end is drawn as a part of the name`,
        say`A heading or a step ends with its line`,
        { title: say`Delete it`, edits: [{ range: { from, to }, text: '' }] },
      ),
    );
  }
};
