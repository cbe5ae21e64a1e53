import { applyEdits } from '@wayline/parser';
import type { Place, PlacedFix } from './problem.ts';

/** What a fix makes of the line that a problem stands in; nothing where it changes other lines too, or deletes it. */
export function mendedLines({ line, range, source }: Place, { edits }: PlacedFix): readonly string[] {
  const from = source.lastIndexOf('\n', range.from - 1) + 1;
  const start = Math.max(from, source.lastIndexOf('\r', range.from - 1) + 1);
  const end = start + line.length;
  const isHere = edits.every(({ range: { from, to } }) => start <= from && to <= end);
  if (!isHere || edits.length === 0) return [];
  const moved = edits.map(({ range, text }) => ({
    range: { from: range.from - start, to: range.to - start },
    text,
  }));
  return applyEdits(line, moved).split('\n');
}
