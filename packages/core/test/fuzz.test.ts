import { resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, lines } from './edited.ts';
import { expectSound } from './sound.ts';
import { trip } from './trip.ts';

test('random edits never throw, report a bad range or break a reference', () => {
  fc.assert(
    fc.property(edited, (changed) => {
      const { journey, problems } = trip(changed);
      expectSound(changed, journey, problems);
    }),
    { numRuns: 4_000, seed: 1 },
  );
});

test('lines in any order are a journey', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 60 }), (some) => {
      const text = some.join('\n');
      const { journey, problems } = trip(text);
      expectSound(text, journey, problems);
    }),
    { numRuns: 2_000, seed: 2 },
  );
});

const shapes = {
  steps: '- Step % ~ -1 so\n! Pain % {until="Step %"}\n-> Step %',
  'pains and ideas of one step': '! Pain %\n+ Idea %',
  groups: '### Group % {if=x}\n- Step %',
  'stages with a group each': '## Stage %\n### Group % {if=x}\n- Step %',
  'steps of one name': '- Step',
  'lines of one text': 'word % and more',
  continuations: '| more',
};

test.each(Object.entries(shapes))('many %s take no more than linear time', (_, shape) => {
  const long = (many: number) =>
    `# Trip\n- First\n${Array.from({ length: many }, (_, i) => shape.replaceAll('%', String(i))).join('\n')}`;
  const time = (many: number) => Math.min(...[1, 2, 3].map(() => timed(long(many))));
  time(200);
  // Quadratic time would be 64 times as long.
  expect(time(4000)).toBeLessThan(Math.max(time(500), 2) * 32);
});

function timed(text: string): number {
  const tree = parse(text, () => {});
  const from = performance.now();
  resolve(tree, () => {});
  return performance.now() - from;
}
