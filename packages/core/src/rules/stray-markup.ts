import { isKeyWord, markOf, say } from '@wayline/parser';
import { namesIn } from '../names.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Markdown in a name, where it is drawn as it is typed, or around a key, which it makes text. */
export const strayMarkup: Rule = ({ tree, prose, report }) => {
  for (const { words, typed: name } of namesIn(tree)) {
    const found = markup.exec(name);
    if (!found) continue;
    const from = words.range.from + found.index;
    reportMarkup({ from, to: from + found[0].length }, found[0], innerOf(found));
  }
  for (const { text, range } of prose) {
    const found = boldKey.exec(text);
    const word = found?.[2]?.trim() ?? '';
    if (!found || !(isKeyWord(word) || markOf(word) !== undefined)) continue;
    reportMarkup({ from: range.from, to: range.from + found[0].length }, found[0].trim(), `${word}: `);
  }

  function reportMarkup(
    range: { readonly from: number; readonly to: number },
    written: string,
    plain: string,
  ) {
    const isLink = /\]\(/.test(written);
    report(
      problem(
        'lint/stray-markup',
        range,
        say`${typed(written)} is drawn as it is typed: names and keys take no Markdown`,
        isLink
          ? say`Write the words alone, and the address below them as \`link: …\``
          : say`Write the words alone; descriptions, quotes and notes may be **bold** or *emphatic*`,
        isLink ? undefined : { title: say`Write ${typed(plain)}`, edits: [{ range, text: plain }] },
      ),
    );
  }
};

const markup =
  /(\*\*|__)(?=\S)([^*_]*\S)\1|(?<![\p{L}\p{N}*])\*(?=\S)([^*]*[^\s*])\*(?![\p{L}\p{N}*])|`([^`]+)`|~~(?=\S)([^~]*\S)~~|\[([^\]]+)\]\([^()\s]+\)/u;

const boldKey = /^(\*\*|__|\*|_)([^*_:：]+?)(?:[:：]\s*\1|\1\s*[:：])\s*/u;

function innerOf([, , ...groups]: RegExpExecArray): string {
  return groups.find((group) => group !== undefined) ?? '';
}
