import { applyFixes, problems } from '@wayline/core';
import { marks } from '@wayline/parser';
import { describe, expect, it } from 'vitest';
import { expectSound } from '../sound.ts';
import { trip } from '../trip.ts';
import { crookedLines, quietTexts, themes } from './crooked.ts';

const all = themes.flatMap(crookedLines);

describe.each(themes)('%s', (theme) => {
  it.each(crookedLines(theme))('$where has one problem: $code', ({ code, text, range, mended }) => {
    const { journey, problems: found } = trip(text);
    expectSound(text, journey, found);
    expect(found.map((problem) => [problem.code, pointed(text, problem.range)])).toEqual([
      [code, pointed(text, range)],
    ]);
    if (range.from >= 0) expect(found[0]?.range).toEqual(range);
    const { text: after, fixed } = applyFixes(text, found);
    expect(fixed.length === 0 ? undefined : after).toBe(mended);
    if (mended !== undefined) expect(trip(after).problems.map((problem) => problem.code)).toEqual([]);
  });
});

it.each(quietTexts())('$where is right', ({ text }) => {
  const { problems: found } = trip(text);
  expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});

it.each(['- Queue ~ -1', '> I will be late', 'Eight people'])(
  'a line that does not end has one problem: %s …',
  (line) => {
    const { problems: found } = trip(`# Coffee\n- First\n${line}${' more'.repeat(20_000)}\n- Last\n`);
    expect(found.map(({ code }) => code)).toEqual(['syntax/long-line']);
  },
);

describe('the table is complete', () => {
  const rows = [...Object.keys(marks), 'continuation', 'property', 'comment', 'text'];

  it.each(rows)('at least five wrong lines are known for the kind of line that is called %s', (row) => {
    expect(themes).toContain(row);
    expect(crookedLines(row).length).toBeGreaterThanOrEqual(5);
  });

  it('two wrong lines are known for each problem that a text alone can have', () => {
    const counts = new Map<string, number>();
    for (const { code } of all) counts.set(code, (counts.get(code) ?? 0) + 1);
    const lacking = Object.keys(problems).filter(
      (code) => (counts.get(code) ?? 0) < 2 && !elsewhere.test(code),
    );
    expect(lacking).toEqual([]);
  });

  it('and hundreds in all', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
  });
});

/** Problems of other files, of how a picture is asked for, and of a line too long for the table; they have tests of their own. */
const elsewhere =
  /^(data\/.*|image\/.*|translation\/.*|syntax\/long-line|lint\/(unused-use|small-print|plain-ways)|resolve\/(unknown-view|unread-file|missing-file|file-outside|unreadable-file|broken-use|use-cycle|unknown-library|unknown-declaration|clashing-use|shadowed-declaration))$/;

/** The words that a range points at, for a reader of a failed test. */
function pointed(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return from < 0 ? 'somewhere' : text.slice(from, to);
}
