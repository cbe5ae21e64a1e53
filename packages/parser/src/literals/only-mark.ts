import type { Range } from '../source.ts';
import { languages } from '../vocabulary/index.ts';

/** Where the value of `use:` says `only`, in any language: the word, and all up to the names behind it. */
export interface OnlyMark {
  readonly word: Range;
  /** With the space before the word and what parts it from the names. */
  readonly range: Range;
}

/** Finds the `only` of `./people.journey only Ana, Ben`; a path with such a word in it stands in quotes. */
export function onlyMark(text: string): OnlyMark | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [all, space = '', word = ''] = found;
  const from = found.index + space.length;
  return {
    word: { from, to: from + word.length },
    range: { from: found.index, to: found.index + all.length },
  };
}

const words = [...new Set(languages.flatMap(({ flags }) => flags.only))].sort(
  (one, other) => other.length - one.length,
);
// Names follow directly where a language puts no space between words.
const pattern = new RegExp(
  `(?<!^["＂][^"＂]*)(\\s+)(${words.join('|')})(?:\\s*[:：]\\s*|\\s+|$|(?=\\p{scx=Han}))`,
  'iu',
);
