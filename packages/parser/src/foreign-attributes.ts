import type { Diagnostic } from './diagnostic.ts';
import { foreignAttribute, unquotedValue } from './problems.ts';
import type { Range } from './source.ts';
import { isSpace } from './space.ts';
import type { Attribute } from './tree.ts';
import { flagOf, isKeyWord, isNearlyFlag } from './vocabulary/lookup.ts';
import { trim } from './words.ts';

/** An entry of braces as it was meant, with what is wrong with how it is written. */
export interface MeantAttribute {
  readonly item: Attribute;
  readonly problem: Diagnostic;
}

/** How entries and values are read at an offset of a source, inside braces that end at another. */
interface Reader {
  readonly attributeAt: (source: string, from: number, end: number) => Attribute;
  readonly valueAt: (source: string, from: number, end: number) => Value;
}

/** The value of a pair as read. */
export interface Value {
  readonly text: string;
  /** Without the quotes. */
  readonly range: Range;
  /** Behind the closing quote. */
  readonly to: number;
}

/**
 * What an entry was meant to be that is written in the way of another notation: `owner: Ana`, `id=pay`, or a value
 * with spaces and no quotes. Nothing for what is written as it should be, or is beyond a guess.
 */
export function attributeMeantBy(
  item: Attribute,
  source: string,
  end: number,
  reader: Reader,
): MeantAttribute | undefined {
  const pair = item.kind === 'flag' ? pairWithColon(item, source, end, reader) : item;
  if (pair?.kind !== 'pair') return undefined;
  const spaced = spacedValue(pair, source, end, reader);
  const { from } = pair.range;
  if (pair.key.toLowerCase() === 'id' && !spaced) {
    const id = pair.value.replace(/^[#＃]/, '');
    const range = { from, to: pair.range.to };
    const problem = foreignAttribute(range, source.slice(from, range.to), `#${id}`);
    return { item: { kind: 'id', id, range }, problem };
  }
  const { value, valueRange, to } = spaced ?? { ...pair, to: pair.range.to };
  const meant = { ...pair, value, valueRange, range: { from, to } };
  if (pair !== item) {
    const written = isBare.test(value) ? value : `"${value}"`;
    const problem = foreignAttribute(meant.range, source.slice(from, to), `${pair.key}=${written}`);
    return { item: meant, problem };
  }
  return spaced && { item: meant, problem: unquotedValue({ from: spaced.from, to }, value) };
}

const isBare = /^[^\s"＂“”{}｛｝,，、،\\=＝]+$/;

type Pair = Extract<Attribute, { kind: 'pair' }>;

/** `owner: Ana`, where the name is one that takes a value. */
function pairWithColon(
  { name, range }: Extract<Attribute, { kind: 'flag' }>,
  source: string,
  end: number,
  reader: Reader,
): Pair | undefined {
  const found = /^([\p{L}-]+)[:：]/u.exec(name);
  const key = found?.[1];
  if (!found || key === undefined || !(isKnown(key) || key.toLowerCase() === 'id')) return undefined;
  let at = range.from + found[0].length;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  if (at >= end) return undefined;
  const { text, range: valueRange, to } = reader.valueAt(source, at, end);
  if (text === '') return undefined;
  return { kind: 'pair', key, value: text, range: { from: range.from, to }, valueRange };
}

interface SpacedValue {
  readonly value: string;
  readonly valueRange: Attribute['range'];
  /** With the quote that opens it, if one does. */
  readonly from: number;
  readonly to: number;
}

/** A value that goes on over spaces: up to the last word that is none of the flags, or because its quote is open. */
function spacedValue(
  { valueRange, range }: Pair,
  source: string,
  end: number,
  { attributeAt }: Reader,
): SpacedValue | undefined {
  const { from } = valueRange;
  const isQuoted = from > range.from && /["＂“”'‘]/.test(source.charAt(from - 1));
  if (isQuoted) {
    if (range.to > valueRange.to) return undefined;
    const open = trim(source, from, end);
    return { value: source.slice(open.from, open.to), valueRange: open, from: from - 1, to: open.to };
  }
  const words: Extract<Attribute, { kind: 'flag' }>[] = [];
  let at = range.to;
  while (at < end && isSpace(source.charCodeAt(at))) {
    const start = trim(source, at, end).from;
    if (start >= end) break;
    const word = attributeAt(source, start, end);
    if (word.kind !== 'flag') break;
    words.push(word);
    at = word.range.to;
  }
  const strange = words.filter(({ name }) => !isKnown(name));
  const last = strange.at(-1);
  // A single one may be a flag with a slip in it.
  if (!last || (strange.length === 1 && isNearlyFlag(last.name))) return undefined;
  const { to } = last.range;
  return { value: source.slice(from, to), valueRange: { from, to }, from, to };
}

function isKnown(word: string): boolean {
  return flagOf(word) !== undefined || isKeyWord(word);
}
