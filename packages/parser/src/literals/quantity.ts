import { fold } from '../vocabulary/fold.ts';
import { languages } from '../vocabulary/index.ts';
import { anyOf } from './any-of.ts';
import { inAscii } from './ascii.ts';
import { spanOf } from './duration-span.ts';
import { secondsIn } from './duration-units.ts';
import { currency } from './money.ts';
import { amount, amountOf, sign } from './number.ts';

/** A number with its unit, as written and as a value. */
export interface QuantityLiteral {
  /** As written, trimmed. */
  readonly text: string;
  readonly value: number;
  /** `%`, `PLN`, `min`, `/5` …; absent for a bare number. */
  readonly unit?: string;
}

/** Reads a number with its unit: `70%`, `+62`, `PLN 120 000`, `€12.50`, `3.5 tys. zł`, `4.2/5`. */
export function quantity(text: string): QuantityLiteral | undefined {
  const written = text.trim();
  const found = whole.exec(inAscii(written));
  if (found === null) return timed(written);
  const [, before = '', money, between = '', number = '', many, marks = '', after = ''] = found;
  const value = amountOf(`${before || between}${number}`) * (multiples.get(many ?? '') ?? 1);
  const unit = money ?? (marks.replace(/\s/g, '') || after.trim());
  return { text: written, value, ...(unit !== '' && { unit }) };
}

/** A length of time with several parts, in its last unit: 200 min for `3 h 20 min`. */
function timed(written: string): QuantityLiteral | undefined {
  const unit = /\p{L}[\p{L}.]*$/u.exec(written)?.[0] ?? '';
  const seconds = secondsIn.get(fold(unit));
  const span = seconds === undefined ? undefined : spanOf(written);
  if (seconds === undefined || !span || span.from !== span.to) return undefined;
  return { text: written, value: Math.round((span.from / seconds) * 1e6) / 1e6, unit };
}

/** The share that a percentage names: 0.7 for `70%`. */
export function percent(text: string): number | undefined {
  const found = quantity(text);
  return found?.unit === '%' ? found.value / 100 : undefined;
}

const multiples = new Map(languages.flatMap((language) => Object.entries(language.multiples)));

const whole = new RegExp(
  `^(${sign})?\\s*(${currency})?\\s*(${sign})?(${amount})\\s*(${anyOf(multiples.keys())})?(?:(\\s*\\/\\s*[0-9]+)|(\\s*[^\\s0-9()（）][^0-9()（）]*))?$`,
  'u',
);
