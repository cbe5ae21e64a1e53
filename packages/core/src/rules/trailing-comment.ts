import { type Line, say } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** ` // …` behind something else, where it is no comment but text. */
export const trailingComment: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    if (!mayHoldOne(line)) continue;
    const source = tree.text.slice(line.range.from, line.range.to);
    const typed = source.replace(/[\r\n]+$/, '');
    const found = /(?<=\S)\s+\/\/(?:\s+\S.*|\s*)$/u.exec(typed);
    if (!found) continue;
    const from = line.range.from + found.index;
    const comment = found[0].trim();
    const at = from + found[0].indexOf('//');
    const indent = /^\s*/.exec(typed)?.[0] ?? '';
    const start = line.range.from + indent.length;
    report(
      problem(
        'lint/trailing-comment',
        { from: at, to: at + 2 },
        say`\`//\` opens a comment at the start of a line only, so this is text`,
        say`Write the comment on a line of its own`,
        {
          title: say`Move the comment to a line of its own`,
          edits: [
            ...(comment === '//'
              ? []
              : [{ range: { from: start, to: start }, text: `${comment}\n${indent}` }]),
            { range: { from, to: line.range.from + typed.length }, text: '' },
          ],
        },
      ),
    );
  }
};

function mayHoldOne({ kind }: Line): boolean {
  return !['blank', 'comment', 'separator', 'conflict'].includes(kind);
}
