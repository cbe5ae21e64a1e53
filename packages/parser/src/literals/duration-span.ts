import { fold } from '../vocabulary/fold.ts';
import { languages } from '../vocabulary/index.ts';
import { anyOf } from './any-of.ts';
import { inAscii } from './ascii.ts';
import { clockSeconds } from './clock.ts';
import { secondsIn } from './duration-units.ts';
import { numberOf, plainNumber } from './number.ts';

/** Shortest and longest, in seconds; the same where one length is given. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Reads a length of time or a range of two, without promise and delay. */
export function spanOf(text: string): Span | undefined {
  const plain = inAscii(fold(withoutFractions(text)))
    .replace(thousands, '')
    .replace(about, '')
    .replace(orSo, '');
  const length = isoSeconds(plain) ?? clockSeconds(plain) ?? lengthOf(plain);
  if (length !== undefined) return { from: length, to: length };

  const bounds = range.exec(plain);
  if (bounds === null) return undefined;
  const [, first = '', last = ''] = bounds;
  const to = lengthOf(last);
  // `3-6 w`: the unit of the end is the unit of both.
  const from = lengthOf(first) ?? lengthOf(`${first} ${unitOf(last)}`);
  if (from === undefined || to === undefined) return undefined;
  return { from: Math.min(from, to), to: Math.max(from, to) };
}

/** `1½` as `1.5`: to fold it would make eleven halves of it. */
function withoutFractions(text: string): string {
  return text.replace(/(\d?)([½¼¾])/g, (_, whole: string, fraction: string) => {
    return `${whole || 0}${fractions[fraction] ?? ''}`;
  });
}

const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
const thousands = /(?<=(?<!\d)[1-9]\d{0,2})[ ,](?=\d{3}(?!\d))/g;

const lengths = languages.map((language) => language.lengths);
const wholes = new Map(
  lengths.flatMap(({ whole }) =>
    Object.entries(whole).map(([word, length]) => [fold(word), length] as const),
  ),
);
const numerals = new Map(
  languages
    .flatMap((language) => Object.entries(language.numerals))
    .map(([word, value]) => [fold(word), value] as const),
);

const about = new RegExp(`^(?:(?:${around('about')}|~|≈|<=?|≤)\\s*)+`, 'u');
const orSo = new RegExp(`\\s*${around('orSo')}$`, 'u');
const range = new RegExp(`^(.*?\\S)\\s*(?:-|–|—|~|\\.\\.+|…|${around('to')})\\s*(.+)$`, 'u');

function around(place: 'about' | 'orSo' | 'to'): string {
  return anyOf(lengths.flatMap((words) => words[place].map(fold)));
}

const numeral = `(?:${[...numerals.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const halves = [...numerals].filter(([, value]) => value === 0.5).map(([word]) => word);
const part = new RegExp(
  `\\s*(${plainNumber}|${numeral}+)\\s*(${anyOf(halves)})?\\s*(${anyOf(secondsIn.keys())})\\.?\\s*(${anyOf(halves)})?`,
  'uy',
);

/** The sum of `1 h 30 min`; undefined if anything but lengths stands in the text. */
function lengthOf(text: string): number | undefined {
  const whole = wholes.get(text);
  if (whole !== undefined) return lengthOf(whole);
  let total = 0;
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const found = part.exec(text);
    if (found === null) return undefined;
    const [, many = '', before, unit = '', behind] = found;
    const half = before === undefined && behind === undefined ? 0 : 0.5;
    total += (countOf(many) + half) * (secondsIn.get(unit) ?? 0);
  }
  return text === '' ? undefined : total;
}

function unitOf(text: string): string {
  part.lastIndex = 0;
  return part.exec(text)?.[3] ?? '';
}

/** The value of digits, or of words for numbers; one before the word for ten or a hundred multiplies it. */
function countOf(many: string): number {
  if (/[0-9]/.test(many)) return numberOf(many);
  let count = 0;
  let ones = 0;
  for (const [word] of many.matchAll(numeralWords)) {
    const value = numerals.get(word) ?? 0;
    const multiplies = value === 10 || value === 100;
    if (multiplies) count += Math.max(ones, 1) * value;
    ones = multiplies ? 0 : ones + value;
  }
  return count + ones;
}

const numeralWords = new RegExp(numeral, 'gu');

const iso =
  /^p(?:(\d+(?:[.,]\d+)?)y)?(?:(\d+(?:[.,]\d+)?)m)?(?:(\d+(?:[.,]\d+)?)w)?(?:(\d+(?:[.,]\d+)?)d)?(?:t(?:(\d+(?:[.,]\d+)?)h)?(?:(\d+(?:[.,]\d+)?)m)?(?:(\d+(?:[.,]\d+)?)s)?)?$/;
const isoUnits = ['y', 'mo', 'w', 'd', 'h', 'min', 's'];

function isoSeconds(text: string): number | undefined {
  const found = iso.exec(text);
  if (found === null || !/\d/.test(text)) return undefined;
  return isoUnits.reduce(
    (total, unit, i) => total + numberOf(found[i + 1] ?? '0') * (secondsIn.get(unit) ?? 0),
    0,
  );
}
