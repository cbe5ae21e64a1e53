import type { Range } from './source.ts';
import { isSpace } from './space.ts';
import type { Words } from './tree.ts';

/** The words in a stretch of source, the space around them dropped and escapes undone. */
export function wordsIn(source: string, from: number, to: number): Words {
  const range = trim(source, from, to);
  return { text: withoutEscapes(source.slice(range.from, range.to)), range };
}

/** The words of a name, which may stand in quotes; quotes around a part of it belong to it. */
export function nameIn(source: string, from: number, to: number): Words {
  const range = trim(source, from, to);
  const typed = source.slice(range.from, range.to);
  return { text: withoutEscapes(quoted.test(typed) ? typed.slice(1, -1).trim() : typed), range };
}

const quoted = /^["＂](?:[^"＂\\]|\\.)*["＂]$/;

/** The words of a line of text; a backslash at its start only says that no mark follows. */
export function proseIn(source: string, from: number, to: number): Words {
  const range = trim(source, from, to);
  const start = source.charAt(range.from) === '\\' ? range.from + 1 : range.from;
  return { text: withoutEscapes(source.slice(start, range.to)), range };
}

/** The stretch without the space at both ends; an empty one stays where its words would begin. */
export function trim(source: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(source.charCodeAt(start))) start++;
  return { from: start, to: end };
}

/** Drops the backslash before a mark; before a letter it stays, so that a path keeps its backslashes. */
function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^\p{L}])/gu, '$1') : text;
}
