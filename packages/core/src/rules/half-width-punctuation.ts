import { type Edit, numeralCharacters, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** `,` `.` `:` `;` `!` `?` `( )` between Chinese or Japanese characters, where the full-width sign is written. */
export const halfWidthPunctuation: Rule = ({ tree, report }) => {
  for (const line of tree.lines) {
    if (line.kind === 'comment' || line.kind === 'blank') continue;
    const text = tree.text.slice(line.range.from, line.range.to);
    if (isAscii.test(text)) continue;
    const edits = signsIn(text).map(
      ({ at, sign }): Edit => ({
        range: { from: line.range.from + at, to: line.range.from + at + 1 },
        text: sign,
      }),
    );
    const [first] = edits;
    if (!first) continue;
    const written = typed(tree.text.slice(first.range.from, first.range.to));
    report(
      problem(
        'lint/half-width-punctuation',
        first.range,
        say`${written} stands between full-width characters`,
        say`Write ${typed(first.text)}`,
        { title: say`Write full-width signs`, edits },
      ),
    );
  }
};

const isAscii = /^\p{ASCII}*$/u;

interface Sign {
  readonly at: number;
  readonly sign: string;
}

const character = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー々〇」』）》”]';
const between = new RegExp(
  `(?<=${character})[,.:;!?](?=[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}「『（《“])`,
  'gu',
);
const parentheses = new RegExp(`(?<=${character})\\((?=${character})[^()]*(?<=${character})\\)`, 'gu');
const numerals = new RegExp(`[${numeralCharacters}]\\.$`, 'u');

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
};

function signsIn(text: string): readonly Sign[] {
  const signs = [...text.matchAll(between)].flatMap(({ index, 0: sign }) =>
    sign === '.' && numerals.test(text.slice(0, index + 1))
      ? []
      : [{ at: index, sign: fullWidth[sign] ?? sign }],
  );
  const pairs = [...text.matchAll(parentheses)].flatMap(({ index, 0: all }) => [
    { at: index, sign: '（' },
    { at: index + all.length - 1, sign: '）' },
  ]);
  return [...signs, ...pairs].toSorted((a, b) => a.at - b.at);
}
