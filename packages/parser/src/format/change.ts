import type { Edit } from '../diagnostic.ts';
import type { Range } from '../source.ts';

/** The smallest change that gives a stretch of a source another text; nothing where it has that text. */
export function changeOf(source: string, { from, to }: Range, text: string): Edit | undefined {
  const old = source.slice(from, to);
  if (old === text) return undefined;
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start++;
  while (isSplit(old, start) || isSplit(text, start)) start--;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === text.at(-1 - end)) end++;
  while (isSplit(old, old.length - end) || isSplit(text, text.length - end)) end--;
  return { range: { from: from + start, to: to - end }, text: text.slice(start, text.length - end) };
}

/** Changes in the order of the text, where what is put in beside another change is one with it. */
export function mergeChanges(changes: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  for (const change of changes) {
    const last = merged.at(-1);
    const touches = last && last.range.to === change.range.from;
    if (last && touches && (isInsertion(last) || isInsertion(change))) {
      const range = { from: last.range.from, to: change.range.to };
      merged.splice(-1, 1, { range, text: last.text + change.text });
    } else {
      merged.push(change);
    }
  }
  return merged;
}

function isInsertion({ range }: Edit): boolean {
  return range.from === range.to;
}

/** True between the halves of a character or of a line end, which no editor can point at. */
function isSplit(text: string, at: number): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]|\r\n/.test(text.slice(Math.max(at - 1, 0), at + 1));
}
