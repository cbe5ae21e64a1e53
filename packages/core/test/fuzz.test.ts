import { resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases, examples } from './samples.ts';
import { expectSound } from './sound.ts';
import { trip } from './trip.ts';

const lines = cases.flatMap(({ text }) => text.split('\n'));
const texts = [...examples, ...cases].map(({ text }) => text);

const fragments = [
  ...'#=-*@>!+|~{}:;,.0129"\n\t',
  '\n- ',
  '\n## ',
  '\n### ',
  '\n-> ',
  '\n@ -x ',
  ' => ',
  ' ~ -1 ',
  ' | ',
  ' {#pay only=Ana until=Pay rate=70% count=3 n=x}',
  '{lost}',
  '\npersona: ',
  '\nlane: Risk\nRisk: high',
  '\nkpi: NPS +62 (target +50)',
  '\ntime: 3-6 w (promise 1 m)',
  '\nview: x\nsteps: ..',
  '\n標籤.en：',
  '__proto__',
  'constructor',
];

const edit = fc.record({
  at: fc.nat(1_000_000),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  add: fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...lines)),
});

// Several cases in one text let names meet that were never meant for each other.
const start = fc
  .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('\n'));

test('random edits never throw, report a bad range or break a reference', () => {
  fc.assert(
    fc.property(start, fc.array(edit, { maxLength: 6 }), (text, edits) => {
      const changed = edits.reduce((now, { at, drop, add }) => {
        const from = at % (now.length + 1);
        return now.slice(0, from) + add + now.slice(from + drop);
      }, text);
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
