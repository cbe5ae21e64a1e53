import type { Range } from '../source.ts';
import { fold } from '../vocabulary/fold.ts';
import { spellingsOf } from '../vocabulary/lookup.ts';
import type { ValueWord } from '../vocabulary/value-words.ts';

/** What a closing parenthesis adds to a value, told apart from the value. */
export interface Remark {
  /** The value without the parenthesis. */
  readonly value: string;
  /** What follows the word inside the parenthesis. */
  readonly remark: string;
  /** Where the word stands in the text. */
  readonly word: Range;
}

/** Splits `62 (target 50)` where the parenthesis at its end begins with a given word, in any language. */
export function remark(text: string, word: ValueWord): Remark | undefined {
  const found = parenthesis.exec(text);
  if (found === null) return undefined;
  const [, parenthesised = ''] = found;
  const inside = parenthesised.trim();
  const folded = fold(inside);
  const spelling = spellingsOf(word)
    .filter((candidate) => folded.startsWith(fold(candidate)))
    .reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), '');
  if (spelling === '') return undefined;
  const rest = inside.slice(spelling.length);
  if (/^(?!\p{Script=Han})\p{L}/u.test(rest)) return undefined;
  const from = found.index + 1 + parenthesised.indexOf(inside);
  return {
    value: text.slice(0, found.index).trim(),
    remark: rest.replace(/^\s*[:：]?\s*/, ''),
    word: { from, to: from + spelling.length },
  };
}

const parenthesis = /[(（]([^()（）]*)[)）]\s*$/;
