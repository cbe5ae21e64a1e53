import { format, parse } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited } from './edits.ts';
import { meaning } from './meaning.ts';
import { samples } from './samples.ts';

function formatted(text: string): string {
  return format(parse(text, () => {}));
}

function expectLawfulFormat(text: string): void {
  const once = formatted(text);
  const before = meaning(parse(text, () => {}));
  const after = meaning(parse(once, () => {}));
  if (JSON.stringify(before) !== JSON.stringify(after)) expect(after).toEqual(before);
  const twice = formatted(once);
  if (twice !== once) expect(twice).toBe(once);
}

test.each(samples)('$name keeps its meaning, and formatting it again changes nothing', ({ text }) => {
  expectLawfulFormat(text);
});

test('so does any text that edits make of them', () => {
  fc.assert(
    fc.property(edited, (text) => expectLawfulFormat(text)),
    { numRuns: 1000, seed: 4 },
  );
});

test.each([
  [
    'marks instead of words',
    'stage: Arrive\nstep: Queue ~ -2\npain: Long',
    '## Arrive\n- Queue ~ -2\n  ! Long\n',
  ],
  [
    'half-width marks',
    '＃＃　意識\n－　排隊　～ −２ 累　｛moment　#q｝',
    '## 意識\n- 排隊 ~ -2 累 {#q moment}\n',
  ],
  ['one bullet', '* a\n• b\n・ c', '- a\n- b\n- c\n'],
  ['a tilde before a bare score', '- Queue -2\n- Pay 😍 {moment}', '- Queue ~ -2\n- Pay ~ 😍 {moment}\n'],
  ['a sign before a score', '- Pay ~ 1 fine => 2', '- Pay ~ +1 fine => +2\n'],
  [
    'a sign behind a persona that is declared',
    'persona: Ana\npersona: Bob 2\n\n- Pay ~ Ana 1 | Bob 2 | Ben 1 | Bob 2−1',
    'persona: Ana\npersona: Bob 2\n\n- Pay ~ Ana +1 | Bob 2 | Ben 1 | Bob 2 -1\n',
  ],
  [
    'none where another file may declare a longer name',
    'use: ./people.journey\n\npersona: Tester\n\n- Pay ~ Tester 2',
    'use: ./people.journey\n\npersona: Tester\n\n- Pay ~ Tester 2\n',
  ],
  ['half-width fractions and percentages', '- Pay ~ ４／５ | ８０％', '- Pay ~ 4/5 | 80%\n'],
  ['no sign on another scale', '---\nscale: 1..5\n---\n- Pay ~ 4', '---\nscale: 1..5\n---\n- Pay ~ 4\n'],
  [
    'two spaces under a step',
    '- a\n@ Web\ntext\n! pain\n## S\ngoal: b',
    '- a\n  @ Web\n  text\n  ! pain\n\n## S\ngoal: b\n',
  ],
  [
    'one blank line before a part',
    '# T\n\n\n## A\n- a\n== P\n## B\n- b\n\n\n\n## C',
    '# T\n\n## A\n- a\n\n== P\n## B\n- b\n\n## C\n',
  ],
  [
    'a comment stays with what it precedes',
    '- a\n// of a\n@ Web\n// of B\n## B',
    '- a\n  // of a\n  @ Web\n\n// of B\n## B\n',
  ],
  ['braces at the end, in order', '- a {k=v moment #id} ~ +1', '- a ~ +1 {#id moment k=v}\n'],
  ['quotes only where needed', '- a {owner="Web" by="A B"}', '- a {owner=Web by="A B"}\n'],
  ['inline steps', '## S：a -1；b ~ 1', '## S: a ~ -1; b ~ +1\n'],
  ['touchpoints', '@→網站、門市{offline}', '@ -> 網站, 門市 {offline}\n'],
  ['no more marks than mean something', '####  G\n!!!!! p', '### G\n!!! p\n'],
  ['the line ends of the file', '# T\r\n\r\n- a 0\r\n', '# T\r\n\r\n- a ~ 0\r\n'],
  ['no byte order mark', '\ufeff# T', '# T\n'],
  ['no byte order mark before text', '\ufeffhello', 'hello\n'],
  ['a separator at the top is no front matter', '\n---\na\n---\n', '\n---\na\n---\n'],
  ['prose as it is', 'Reminder： a　b  c\n\\- d {e', 'Reminder： a　b  c\n\\- d {e\n'],
  ['nothing of nothing', '', ''],
  ['nothing of blank lines', '\n  \n', ''],
])('%s', (_, text, expected) => {
  expect(formatted(text)).toBe(expected);
});
