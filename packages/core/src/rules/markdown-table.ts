import { type ContinuationLine, type Line, say } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A table of Markdown, whose rows read as continued lines of text. */
export const markdownTable: Rule = ({ tree, report }) => {
  for (const [index, line] of tree.lines.entries()) {
    const above = tree.lines[index - 1];
    if (!isRow(above) || !isRow(line) || isRow(tree.lines[index - 2]) || !isRule.test(line.words.text))
      continue;
    report(problem('lint/markdown-table', above.mark.range, say`A table of Markdown is read as text`, help));
  }
};

const help = say`Write each row as a step, \`- Step ~ +1\`, with its other columns in lines below it`;

/** The line between the head of a table and its rows. */
const isRule = /^:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)*\s*\|?$/;

function isRow(line: Line | undefined): line is ContinuationLine {
  return line?.kind === 'continuation';
}
