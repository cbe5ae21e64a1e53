import { check, resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import { expect, test } from 'vitest';
import { crookedLines, themes } from './crooked/crooked.ts';
import { trip } from './trip.ts';

const openings = ['- a', '', '## a', '> a', '@ a', '-> a', 'time: a', '- a ~ '];
const paddings = [
  ' ',
  ':',
  '~ ',
  '(',
  '[a',
  '*a ',
  '`',
  '- ',
  '1 ',
  '中,',
  ' // ',
  '<a ',
  '{a ',
  '+1 ',
  ', ',
  '__a',
  '"a ',
];

test.each(openings)(
  'a long line that begins with %j is looked at in a moment, whatever fills it',
  (opening) => {
    for (const padding of paddings) {
      const line = opening + padding.repeat(30_000 / padding.length);
      const start = performance.now();
      trip(`# Trip\n- First\n${line}b\n- Last\n`);
      expect(performance.now() - start, padding).toBeLessThan(3000);
    }
  },
);

test('many crooked lines take no more than linear time', () => {
  const lines = themes
    .flatMap(crookedLines)
    .flatMap(({ text }) => text.split('\n'))
    // What makes of a text something else altogether.
    .filter((line) => !/^[`{[<-]{3}|^[{[<]|^journey$/.test(line));
  const time = (many: number) => {
    const text = Array.from({ length: many }, (_, index) => lines[(index * 7) % lines.length]).join('\n');
    const tree = parse(text, () => {});
    const journey = resolve(tree, () => {});
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      check(journey, tree, () => {});
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  time(500);
  // Quadratic time would be 64 times as long.
  expect(time(16_000)).toBeLessThan(Math.max(time(2000), 2) * 32);
});
