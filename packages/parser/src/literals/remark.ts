import type { Range } from '../source.ts';
import { fold } from '../vocabulary/fold.ts';
import { spellingsOf } from '../vocabulary/lookup.ts';
import { type ValueWord, valueWords } from '../vocabulary/value-words.ts';

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
  const spelling = foldedSpellings.get(word)?.find((candidate) => folded.startsWith(candidate));
  if (spelling === undefined) return undefined;
  const rest = inside.slice(spelling.length);
  if (/^(?!\p{Script=Han})\p{L}/u.test(rest)) return undefined;
  const from = found.index + 1 + parenthesised.indexOf(inside);
  return {
    value: text.slice(0, found.index).trim(),
    remark: rest.replace(/^\s*[:：]?\s*/, ''),
    word: { from, to: from + spelling.length },
  };
}

const byLength = (a: string, b: string) => b.length - a.length;

/** The longest first. */
const foldedSpellings: ReadonlyMap<ValueWord, readonly string[]> = new Map(
  Object.values(valueWords)
    .flat()
    .map((word) => [word, spellingsOf(word).map(fold).sort(byLength)]),
);

const parenthesis = /[(（]([^()（）]*)[)）]\s*$/;
