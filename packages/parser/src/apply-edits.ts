import type { Edit } from './diagnostic.ts';

/** A text with changes made that do not overlap; of two that put something in at one place, the first stands first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { range, text: written } of edits.toSorted((a, b) => a.range.from - b.range.from)) {
    result += text.slice(at, range.from) + written;
    at = range.to;
  }
  return result + text.slice(at);
}
