import { markOf, marks, numeralCharacters, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** `Step 1: Queue`: a word that stands for a mark, with a number that makes it text. */
export const numberedWord: Rule = ({ prose, report }) => {
  for (const { line, range } of prose) {
    if (line.kind !== 'property' || line.value.text === '') continue;
    const word = numbered.exec(line.key.text)?.[1];
    const mark = word === undefined ? undefined : markOf(word.trim());
    if (mark === undefined) continue;
    const before = { from: range.from, to: line.value.range.from };
    report(
      problem(
        'lint/numbered-word',
        line.key.range,
        say`${typed(line.key.text)} has a number behind it, so this line is text`,
        say`Write ${typed(marks[mark])} instead; the picture counts by itself`,
        {
          title: say`Write ${typed(marks[mark])}`,
          edits: [{ range: before, text: `${marks[mark]} ` }],
        },
      ),
    );
  }
};

const numbered = new RegExp(`^(.*?)[\\s#]*(?:\\d{1,3}|[${numeralCharacters}]{1,3}|[IVX]{1,4})$`, 'u');
