import { applyFixes, fixAll } from '@wayline/core';
import type { Diagnostic } from '@wayline/parser';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { crookedLines, themes } from './crooked/crooked.ts';
import { cases, examples } from './samples.ts';
import { trip } from './trip.ts';

const find = (text: string): readonly Diagnostic[] => trip(text).problems;

/** Mends a text; what is left has no fix, and mending again changes nothing. */
function expectMended(text: string): void {
  const { text: mended } = fixAll(text, find);
  const left = find(mended).filter(({ fix }) => fix !== undefined);
  expect(left.map(({ code }) => code)).toEqual([]);
}

describe('fixes', () => {
  const problem = (from: number, to: number, text: string): Diagnostic => ({
    code: 'lint/test',
    severity: 'warning',
    range: { from, to },
    message: 'A test',
    fix: { title: 'Mend it', edits: [{ range: { from, to }, text }] },
  });

  it('are made in the order of the text, whatever order they come in', () => {
    const { text, fixed } = applyFixes('abc', [problem(2, 3, 'C'), problem(0, 1, 'A')]);
    expect(text).toBe('AbC');
    expect(fixed.map(({ range }) => range.from)).toEqual([0, 2]);
  });

  it('that touch each other are not made at once', () => {
    expect(applyFixes('abc', [problem(0, 2, 'x'), problem(1, 3, 'y')]).text).toBe('xc');
    expect(applyFixes('abc', [problem(1, 1, 'x'), problem(1, 1, 'y')]).text).toBe('axbc');
  });

  it('with several changes are made whole or not at all', () => {
    const both: Diagnostic = {
      ...problem(1, 2, 'B'),
      fix: {
        title: 'Mend it',
        edits: [
          { range: { from: 1, to: 2 }, text: 'B' },
          { range: { from: 3, to: 4 }, text: 'D' },
        ],
      },
    };
    expect(applyFixes('abcd', [both]).text).toBe('aBcD');
    expect(applyFixes('abcd', [problem(0, 1, 'A'), both, problem(3, 4, 'x')]).text).toBe('Abcx');
  });

  it('that undo each other come to an end', () => {
    const swap = (text: string) => [problem(0, 1, text === 'a' ? 'b' : 'a')];
    expect(fixAll('a', swap).text).toMatch(/^[ab]$/);
  });
});

test.each(themes)('mending the crooked lines of %s leaves nothing that could be mended', (theme) => {
  for (const { text } of crookedLines(theme)) expectMended(text);
});

const crooked = themes.flatMap(crookedLines).map(({ text }) => text);
const lines = crooked.flatMap((text) => text.split('\n'));
const texts = [...examples, ...cases].map(({ text }) => text);

test('so does mending crooked lines in any number and order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 30 }), (some) => {
      expectMended(some.join('\n'));
    }),
    { numRuns: 1500, seed: 1 },
  );
});

test('and mending texts with crooked lines put into them', () => {
  const put = fc.record({ at: fc.nat(1_000_000), drop: fc.nat(30), line: fc.constantFrom(...lines) });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(put, { minLength: 1, maxLength: 4 }), (text, puts) => {
      const spoilt = puts.reduce((now, { at, drop, line }) => {
        const from = at % (now.length + 1);
        return `${now.slice(0, from)}\n${line}\n${now.slice(from + drop)}`;
      }, text);
      expectMended(spoilt);
    }),
    { numRuns: 1000, seed: 2 },
  );
});
