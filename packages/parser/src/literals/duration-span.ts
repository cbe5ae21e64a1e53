import { secondsIn, unitWords } from './duration-units.ts';
import { numberOf, plainNumber } from './number.ts';

/** Shortest and longest, in seconds; the same where one length is given. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Reads a length of time or a range of two, without promise and delay. */
export function spanOf(text: string): Span | undefined {
  const plain = text.normalize('NFKC').toLowerCase().trim().replace(about, '').replace(orSo, '');
  const iso = isoSeconds(plain);
  if (iso !== undefined) return { from: iso, to: iso };

  const length = lengthOf(plain);
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

const about =
  /^(?:about|approx\.?|around|up to|within|ca\.|ok\.|około|ponad|do|od|大約|大约|約|约|~|≈|<=?|≤)\s*/;
const orSo = /\s*(?:左右|以內|以内|內|内|or so)$/;
const range = /^(.*?\S)\s*(?:-|–|—|~|\.\.+|…|to |do |至|到)\s*(.+)$/u;

const units = unitWords.map((word) => word.replaceAll('.', '\\.')).join('|');
const chineseDigits = '一二兩两三四五六七八九';
const number = `${plainNumber}|半|[${chineseDigits}]?十[${chineseDigits}]?|[${chineseDigits}]`;
const part = new RegExp(`\\s*(${number})\\s*(${units})(?![\\p{Script=Latin}.])\\s*(半)?`, 'uy');

/** The sum of `1 h 30 min`; undefined if anything but lengths stands in the text. */
function lengthOf(text: string): number | undefined {
  let total = 0;
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const found = part.exec(text);
    if (found === null) return undefined;
    const [, many = '', unit = '', half] = found;
    total += (countOf(many) + (half === undefined ? 0 : 0.5)) * (secondsIn.get(unit) ?? 0);
  }
  return text === '' ? undefined : total;
}

function unitOf(text: string): string {
  part.lastIndex = 0;
  return part.exec(text)?.[2] ?? '';
}

function countOf(many: string): number {
  if (many === '半') return 0.5;
  if (/[0-9]/.test(many)) return numberOf(many);
  const [tens = '', ones = ''] = many.includes('十') ? many.split('十') : ['0', many];
  return (tens === '' ? 1 : digitOf(tens)) * 10 + digitOf(ones);
}

/** The place of a Chinese digit in the row, where 兩 and 两 stand beside 二. */
function digitOf(character: string): number {
  const place = '〇一二三四五六七八九'.indexOf(character.replace(/[兩两]/, '二') || '〇');
  return Math.max(place, 0);
}

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
