import { isKeyWord, type Line, say, type Words } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Straight quotes around all of a value or a quote, where they are drawn beside the picture's own. */
export const quotedValue: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    const words = wholeValue(line);
    const found =
      words && /^(["＂])(?=\S)([^"＂]*\S)\1,?$/u.exec(tree.text.slice(words.range.from, words.range.to));
    const inner = found?.[2];
    if (!words || inner === undefined) continue;
    const isQuote = line.kind === 'say';
    report(
      problem(
        'lint/quoted-value',
        words.range,
        say`The quotation marks around this value are drawn with it`,
        isQuote
          ? say`Leave them out: the picture sets the marks of its language around every quote`
          : say`Leave them out: a value goes to the end of its line`,
        { title: say`Leave out the quotation marks`, edits: [{ range: words.range, text: inner }] },
      ),
    );
  }
};

function wholeValue(line: Line): Words | undefined {
  if (line.kind === 'say' || line.kind === 'pain' || line.kind === 'idea') return line.words;
  return line.kind === 'property' && isKeyWord(line.key.text) ? line.value : undefined;
}
