import { listParts, type Range, type Words } from '@wayline/parser';
import type { Text } from '../journey.ts';

/** A part of a longer text: what stands on one line of it. */
export interface Piece {
  readonly words: Text;
  /** True for a part written after `|`: it begins a new line of the text. */
  readonly breaks: boolean;
}

/** The text that the lines of one value make together; nothing where they hold no words. */
export function textOf(pieces: readonly Piece[]): Text | undefined {
  const written = pieces.filter((piece) => piece.words.text !== '');
  const first = written.at(0);
  const last = written.at(-1);
  if (!first || !last) return undefined;
  const joined = written.map((piece, index) => joint(written[index - 1], piece) + piece.words.text);
  return {
    text: joined.join(''),
    range: { from: first.words.range.from, to: Math.max(first.words.range.from, last.words.range.to) },
    // Nothing would show where the rest of a text was left out.
    ...(written.some(({ words }) => words.private) && { private: true }),
  };
}

/** The text of one value and of the lines that continue it. */
export function continued(value: Words, more: readonly Words[]): Text {
  if (more.length === 0) return value;
  const pieces = [{ words: value, breaks: false }, ...more.map((words) => ({ words, breaks: true }))];
  return textOf(pieces) ?? value;
}

/** The narrowest range that holds both. */
export function span(first: Range, last: Range): Range {
  return { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) };
}

/** A stretch of some words; its range is exact unless an escape stands among them. */
export function partOf({ text, range }: Words, from: number, to: number): Words {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const trimmed = slice.trim();
  if (range.to - range.from !== text.length) return { text: trimmed, range };
  return { text: trimmed, range: { from: range.from + start, to: range.from + start + trimmed.length } };
}

/** The parts of a list, each with its place. */
export function wordsOfList(list: Words): readonly Words[] {
  return listParts(list.text).map(({ from, to }) => partOf(list, from, to));
}

const ideograph = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\u{ff01}-\u{ff60}]/u;
const wideMark = /[\u{3000}-\u{303f}\u{ff01}-\u{ff0f}\u{ff1a}-\u{ff20}\u{ff5b}-\u{ff65}]/u;

/** What stands between two parts: nothing before the first, nor between Chinese or Japanese characters. */
function joint(before: Piece | undefined, { words, breaks }: Piece): string {
  if (!before) return '';
  if (breaks) return '\n';
  return needsSpace(before.words.text, words.text) ? ' ' : '';
}

function needsSpace(before: string, after: string): boolean {
  const left = [...before.slice(-2)].at(-1) ?? '';
  const right = String.fromCodePoint(after.codePointAt(0) ?? 32);
  if (wideMark.test(left) || wideMark.test(right)) return false;
  return !(ideograph.test(left) && ideograph.test(right));
}
