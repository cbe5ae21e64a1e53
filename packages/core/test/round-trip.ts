import { type Files, toText } from '@wayline/core';
import { format, parse } from '@wayline/parser';
import { expect } from 'vitest';
import { trip } from './trip.ts';

/** Holds for every journey: its text resolves to the same journey, and is in canonical form already. */
export function expectRoundTrip(text: string, files?: Files): void {
  const { journey, problems } = trip(text, { files });
  const written = toText(journey);
  // What could not be read may have left a mark on what could; its text has not.
  const isUnread = journey.uses.some(({ file }) => file === undefined);
  if ((isUnread || problems.some(({ code }) => leavesTraces.includes(code))) && written !== text) {
    expectRoundTrip(written, files);
    return;
  }
  const again = trip(written, { files });
  expect(withoutRanges(again.journey), written).toEqual(withoutRanges(journey));
  const known = new Set(problems.map(({ code }) => code));
  const fresh = again.problems.filter(({ code }) => !/^lint|empty-label$/.test(code) && !known.has(code));
  expect(fresh, written).toEqual([]);
  expect(format(parse(written, () => {}))).toBe(written);
}

/** Problems that leave something in a journey which no clean text could say. */
export const leavesTraces: readonly string[] = [
  'resolve/unknown-persona',
  'resolve/score-off-scale',
  'resolve/unknown-declaration',
  'resolve/unknown-metric',
];

/** Plain data without places. */
export function withoutRanges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRanges);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'range');
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutRanges(inner)]));
}
