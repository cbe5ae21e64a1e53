import { currency } from './money.ts';
import { amount, amountOf, sign } from './number.ts';

/** A number with its unit, as written and as a value. */
export interface QuantityLiteral {
  /** As written, trimmed. */
  readonly text: string;
  readonly value: number;
  /** `%`, `PLN`, `min` …; absent for a bare number. */
  readonly unit?: string;
}

/** Reads a number with its unit: `70%`, `+62`, `PLN 120 000`, `€12.50`, `3.5 tys. zł`. */
export function quantity(text: string): QuantityLiteral | undefined {
  const written = text.trim();
  const found = whole.exec(inHalfWidth(written));
  if (found === null) return undefined;
  const [, before = '', money, between = '', number = '', many, after = ''] = found;
  const value = amountOf(`${before || between}${number}`) * (multiples[many ?? ''] ?? 1);
  const unit = money ?? after.trim();
  return { text: written, value, ...(unit !== '' && { unit }) };
}

/** The share that a percentage names: 0.7 for `70%`. */
export function percent(text: string): number | undefined {
  const found = quantity(text);
  return found?.unit === '%' ? found.value / 100 : undefined;
}

/** Full-width digits, signs and units as their half-width twins; every other character keeps its place. */
export function inHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

const multiples: Readonly<Record<string, number>> = {
  千: 1e3,
  萬: 1e4,
  万: 1e4,
  億: 1e8,
  亿: 1e8,
  'tys.': 1e3,
  tys: 1e3,
  mln: 1e6,
  mld: 1e9,
};

const many = Object.keys(multiples)
  .map((word) => word.replace('.', '\\.'))
  .join('|');

const whole = new RegExp(
  `^(${sign})?\\s*(${currency})?\\s*(${sign})?(${amount})\\s*(${many})?(\\s*[^\\s0-9()（）][^0-9()（）]*)?$`,
  'u',
);
