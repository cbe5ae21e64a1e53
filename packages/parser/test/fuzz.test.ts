import { parse } from '@wayline/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited } from './edits.ts';
import { expectLawfulTree } from './tree-laws.ts';

const limit = 50;

test('twenty thousand random edits of the samples: no throw, no bad range, the same text printed, quick', () => {
  const slowest = { ms: 0, text: '' };
  fc.assert(
    fc.property(edited, (changed) => {
      expectLawfulTree(changed);
      // A busy machine slows down any one run; a slow text is slow every time.
      const once = timed(changed);
      const ms = once < limit ? once : Math.min(timed(changed), timed(changed));
      if (ms > slowest.ms) Object.assign(slowest, { ms, text: changed });
    }),
    { numRuns: 20_000, seed: 1 },
  );
  expect(slowest.ms, slowest.text).toBeLessThan(limit);
});

function timed(text: string): number {
  const start = performance.now();
  parse(text, () => {});
  return performance.now() - start;
}

test('any characters at all are a journey', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expectLawfulTree(text);
    }),
    { numRuns: 3000, seed: 2 },
  );
});
