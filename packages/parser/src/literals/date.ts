import { languages } from '../vocabulary/index.ts';
import type { Language } from '../vocabulary/language.ts';
import { inAscii } from './ascii.ts';

/** A day, a month, a quarter or a year. */
export interface DateLiteral {
  /** As written, trimmed. */
  readonly text: string;
  /** First and last day, as `2022-05-25`. */
  readonly from: string;
  readonly to: string;
}

/** Reads `2022-05-25`, `2022-05`, `2022-Q2`, `Q2 2022`, `2022`, `25.05.2022` or `2022年5月25日`. */
export function date(text: string): DateLiteral | undefined {
  const written = text.trim();
  const plain = inAscii(written).replace(/[–−]/g, '-');
  const found = forms.map((form) => form.exec(plain)?.groups).find((groups) => groups);
  if (found === undefined) return undefined;
  const year = Number(found.year);
  const quarter = found.quarter === undefined ? undefined : Number(found.quarter);
  const month = found.month === undefined ? undefined : Number(found.month);
  const day = found.day === undefined ? undefined : Number(found.day);

  const firstMonth = month ?? (quarter === undefined ? 1 : quarter * 3 - 2);
  const lastMonth = month ?? (quarter === undefined ? 12 : quarter * 3);
  const lastDay = daysIn(year, lastMonth);
  if (firstMonth < 1 || lastMonth > 12 || (day !== undefined && (day < 1 || day > lastDay))) return undefined;
  return {
    text: written,
    from: isoDay(year, firstMonth, day ?? 1),
    to: isoDay(year, lastMonth, day ?? lastDay),
  };
}

const forms = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?$/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  ...languages.flatMap(({ date: signs }) => (signs ? [signedForm(signs)] : [])),
  /^(?<year>\d{4})(?:[-\s]?[qQ](?<quarter>[1-4]))?$/,
  /^[qQ](?<quarter>[1-4])[-/.\s]?(?<year>\d{4})$/,
];

/** The form of a date whose numbers each carry a sign: `2022年5月25日`. */
function signedForm({ year, month, day }: NonNullable<Language['date']>): RegExp {
  const one = (words: readonly string[]) => `\\s*(?:${words.join('|')})`;
  const withDay = `(?:\\s*(?<day>\\d{1,2})${one(day)})?`;
  const part = `(?<month>\\d{1,2})${one(month)}${withDay}|[qQ](?<quarter>[1-4])`;
  return new RegExp(`^(?<year>\\d{4})${one(year)}(?:\\s*(?:${part}))?$`);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
