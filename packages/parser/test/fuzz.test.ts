import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samples } from './samples.ts';
import { expectLawfulTree } from './tree-laws.ts';

const fragments = [
  ...'#=-*@>!+|~{};:,/\\"\'()<%0123456789.＃＝－＠＞！＋｜～｛｝；：，、「」。…→⇒×😍🙂😡👩‍👩‍👧\ud83d\ufeff\u3000\u00a0\t \r\n',
  '\r\n',
  '---\n',
  '->',
  '-> ',
  ' => ',
  ' ~ -1',
  ' {#id moment rate=70%}',
  '{until="a } b"}',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
  '## S: a ~ +1; b\n',
  'stage: ',
  '目標：',
  'cel: ',
  'label.en: ',
  'كلمة',
];

const edit = fc.record({
  at: fc.nat(1_000_000),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  add: fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((parts) => parts.join('')),
});

test('twenty thousand random edits of the samples: no throw, no bad range, the same text printed, quick', () => {
  const slowest = { ms: 0, text: '' };
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      ({ text }, edits) => {
        const edited = edits.reduce((current, { at, drop, add }) => {
          const from = at % (current.length + 1);
          return current.slice(0, from) + add + current.slice(from + drop);
        }, text);
        const start = performance.now();
        expectLawfulTree(edited);
        const ms = performance.now() - start;
        if (ms > slowest.ms) Object.assign(slowest, { ms, text: edited });
      },
    ),
    { numRuns: 20_000, seed: 1 },
  );
  expect(slowest.ms, slowest.text).toBeLessThan(50);
});

test('any characters at all are a journey', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expectLawfulTree(text);
    }),
    { numRuns: 3000, seed: 2 },
  );
});
