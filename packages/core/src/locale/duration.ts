import { decimal } from './numbers.ts';

/** The units that a duration is written in, in every language. */
export type TimeUnit = 's' | 'min' | 'h' | 'd' | 'w' | 'mo' | 'y';

/** The word for a unit after a number. */
export type UnitWord = (unit: TimeUnit, number: number) => string;

/** Spells out a duration written in short, such as `3d`, `3-6 w` or `P3D`; other words stay as they are. */
export function spellDuration(
  text: string,
  mark: '.' | ',',
  word: UnitWord,
  /** Where some lengths have a word of their own, and no number. */
  alone?: (unit: TimeUnit, number: number) => string | undefined,
): string {
  const short = /^\s*(\+?)(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?\s*(s|min|h|d|w|mo|y)\s*$/i.exec(
    text,
  );
  const iso = /^\s*P(T?)(\d+)([SMHDWY])\s*$/i.exec(text);
  if (iso) return spell('', Number(iso[2]), undefined, isoUnit(iso[3] ?? '', iso[1] !== ''));
  if (!short) return text;
  const [, delay = '', first = '', last, unit = ''] = short;
  // The expression lets no other unit through.
  return spell(
    delay,
    numberOf(first),
    last === undefined ? undefined : numberOf(last),
    unit.toLowerCase() as TimeUnit,
  );

  function spell(sign: string, from: number, to: number | undefined, unit: TimeUnit): string {
    const own = sign === '' && to === undefined ? alone?.(unit, from) : undefined;
    if (own !== undefined) return own;
    const numbers = to === undefined ? decimal(from, mark) : `${decimal(from, mark)}–${decimal(to, mark)}`;
    return `${sign}${numbers}\u00a0${word(unit, to ?? from)}`;
  }
}

function numberOf(digits: string): number {
  return Number(digits.replace(',', '.'));
}

function isoUnit(letter: string, isTime: boolean): TimeUnit {
  const upper = letter.toUpperCase();
  if (upper === 'M') return isTime ? 'min' : 'mo';
  return isoUnits[upper] ?? 'd';
}

const isoUnits: Readonly<Record<string, TimeUnit>> = { S: 's', H: 'h', D: 'd', W: 'w', Y: 'y' };
