import { say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Tags and entities of HTML, which are drawn as they are typed. */
export const html: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    if (line.kind === 'comment' || line.kind === 'blank') continue;
    const found = markup.exec(tree.text.slice(line.range.from, line.range.to));
    if (!found) continue;
    const from = line.range.from + found.index;
    const range = { from, to: from + found[0].length };
    const plain = entities[found[0].toLowerCase()];
    report(
      problem(
        'lint/html',
        range,
        say`${typed(found[0])} is drawn as it is typed: HTML means nothing here`,
        say`Write \`**bold**\`, \`*emphasis*\` or \`[words](https://example.org)\` in descriptions, quotes and notes; \`|\` begins a new line`,
        plain === undefined
          ? undefined
          : { title: say`Write ${typed(plain)}`, edits: [{ range, text: plain }] },
      ),
    );
  }
};

const markup =
  /<\/?(?:br|b|i|u|em|strong|p|span|div|a|img|ul|ol|li|h[1-6]|table|tr|td|th|sup|sub|small|code|pre|hr|font)(?:\s[^<>\r\n]*)?\s*\/?>|&(?:nbsp|amp|lt|gt|quot|apos);/i;

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
