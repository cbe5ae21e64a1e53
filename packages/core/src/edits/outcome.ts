import type { Edit, Said } from '@wayline/parser';

/** What comes of asking for a change: the changes of the text, or why there are none. */
export type Outcome = { readonly edits: readonly Edit[] } | { readonly refused: Said };

/** Nothing is changed, and this is why. */
export function refused(why: Said): { readonly refused: Said } {
  return { refused: why };
}

/** Puts a text in place of a range, or only what differs between the two. */
export function replacement(source: string, range: Edit['range'], text: string): readonly Edit[] {
  const old = source.slice(range.from, range.to);
  if (old === text) return [];
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
  const changed = { from: range.from + start, to: range.to - end };
  return [{ range: changed, text: text.slice(start, text.length - end) }];
}

/** Puts a text in at an offset. */
export function insertion(at: number, text: string): Edit {
  return { range: { from: at, to: at }, text };
}
