import { nameEndFrom } from './attribute-name.ts';
import { bracesPattern, openBracesEnd } from './braces.ts';
import type { Report } from './diagnostic.ts';
import { attributeMeantBy, type Value } from './foreign-attributes.ts';
import { duplicateAttribute, oddAttribute, unclosedBrace } from './problems.ts';
import type { Range } from './source.ts';
import { isSpace } from './space.ts';
import type { Attribute, Attributes } from './tree.ts';
import { trim } from './words.ts';

/** Reads braces, which `from` and `to` include, to the flags, the id and the pairs in them. */
export function attributesIn(source: string, from: number, to: number, report: Report): Attributes {
  const range = trim(source, from, to);
  const isClosed = /[}｝]/.test(source.charAt(range.to - 1));
  if (!isClosed) report(unclosedBrace({ from: range.from, to: range.from + 1 }, range.to));
  const end = isClosed ? range.to - 1 : range.to;
  const items: Attribute[] = [];
  const seen = new Map<string, Range>();
  let at = skip(source, range.from + 1, end, isBetween);
  while (at < end) {
    const read = attributeAt(source, at, end);
    const meant = attributeMeantBy(read, source, end, { attributeAt, valueAt });
    const item = meant?.item ?? read;
    const earlier = seen.get(nameOf(item));
    const next = skip(source, item.range.to, end, isBetween);
    if (meant) report(meant.problem);
    else if (isOddAttribute(item)) report(oddAttribute(item.range, typedAt(source, item)));
    else if (earlier) report(duplicateAttribute(item.range, typedAt(source, item), earlier));
    seen.set(nameOf(item), { from: item.range.from, to: next });
    items.push(item);
    at = next;
  }
  return { range, items };
}

/** All the braces of one node, read as one pair. */
export function joinAttributes(braces: readonly Attributes[]): Attributes | undefined {
  const first = braces[0];
  const last = braces[braces.length - 1];
  if (first === undefined || last === undefined || first === last) return first;
  return {
    range: { from: first.range.from, to: last.range.to },
    items: braces.flatMap(({ items }) => items),
  };
}

/** The braces that close a stretch of source, with nothing but space between them. */
export function bracesAtEnd(source: string, from: number, to: number): readonly Range[] {
  let run: Range[] = [];
  let end = from;
  for (let at = from; at < to; at++) {
    if (!/[{｛]/.test(source.charAt(at))) continue;
    braces.lastIndex = at;
    const close = braces.test(source) ? braces.lastIndex : openBracesEnd(source, at) && to;
    if (close === undefined || close > to) continue;
    const touches = trim(source, end, at).to === end;
    if (!touches) run = [];
    run.push({ from: at, to: close });
    end = close;
    at = end - 1;
  }
  return trim(source, end, to).to === end ? run : [];
}

const braces = new RegExp(bracesPattern, 'y');

/** True for what is no attribute; it is kept as a flag that no node knows, and has been reported. */
export function isOddAttribute(item: Attribute): boolean {
  if (item.kind === 'id') return !/^[\p{L}\p{N}_-]+$/u.test(item.id);
  return item.kind === 'flag' && !/^[\p{L}\p{N}][^=＝"＂“”]*$/u.test(item.name);
}

function attributeAt(source: string, from: number, end: number): Attribute {
  const wordEnd = skip(source, from, end, isInName);
  const isId = isHash(source.charCodeAt(from));
  if (isId) return { kind: 'id', id: source.slice(from + 1, wordEnd), range: { from, to: wordEnd } };

  const nameEnd = nameEndFrom(source, from, wordEnd, end);
  const equals = skip(source, nameEnd, end, isSpace);
  if (equals >= end || !isEquals(source.charCodeAt(equals))) {
    const to = Math.max(nameEnd, from + 1);
    return { kind: 'flag', name: source.slice(from, to), range: { from, to } };
  }
  const value = valueAt(source, skip(source, equals + 1, end, isSpace), end);
  if (nameEnd === from || value.text === '') {
    const range = { from, to: Math.max(value.to, equals + 1) };
    return { kind: 'flag', name: source.slice(range.from, range.to), range };
  }
  return {
    kind: 'pair',
    key: source.slice(from, nameEnd),
    value: value.text,
    range: { from, to: value.to },
    valueRange: value.range,
  };
}

function valueAt(source: string, from: number, end: number): Value {
  const closing = closingQuotes[source.charAt(from)];
  if (closing !== undefined && from < end) {
    const close = closingQuote(source, from + 1, end, closing);
    const text = source.slice(from + 1, close).replace(/\\(["\\])/g, '$1');
    return { text, range: { from: from + 1, to: close }, to: Math.min(close + 1, end) };
  }
  let to = from;
  while (to < end && (isInValue(source.charCodeAt(to)) || isGershayim(source, to))) to++;
  while (to > from && isComma(source.charCodeAt(to - 1))) to--;
  return { text: source.slice(from, to), range: { from, to }, to };
}

const closingQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '”': '”',
  "'": "'",
  '‘': '’',
};

function closingQuote(source: string, from: number, end: number, quote: string): number {
  for (let at = from; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === quote) return at;
  }
  return end;
}

function typedAt(source: string, { range }: Attribute): string {
  return source.slice(range.from, range.to);
}

function nameOf(item: Attribute): string {
  return item.kind === 'id' ? '#' : item.kind === 'flag' ? item.name : item.key;
}

function skip(source: string, from: number, end: number, accepts: (code: number) => boolean): number {
  let at = from;
  while (at < end && accepts(source.charCodeAt(at))) at++;
  return at;
}

function isBetween(code: number): boolean {
  return isSpace(code) || isComma(code);
}

/** True for a quote within a Hebrew word, where it stands for the mark of an abbreviation. */
function isGershayim(source: string, at: number): boolean {
  return source[at] === '"' && isHebrew.test(source.charAt(at - 1)) && isHebrew.test(source.charAt(at + 1));
}

const isHebrew = /[\u05d0-\u05ea]/;

function isInName(code: number): boolean {
  return !isSpace(code) && !isComma(code) && !isEquals(code) && !isQuote(code);
}

function isInValue(code: number): boolean {
  return !isSpace(code) && !isQuote(code);
}

function isComma(code: number): boolean {
  return code === 0x2c || code === 0xff0c || code === 0x3001 || code === 0x060c;
}

function isEquals(code: number): boolean {
  return code === 0x3d || code === 0xff1d;
}

function isHash(code: number): boolean {
  return code === 0x23 || code === 0xff03;
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0xff02 || code === 0x201c || code === 0x201d;
}
