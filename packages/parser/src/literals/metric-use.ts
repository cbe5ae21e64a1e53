import { inAscii } from './ascii.ts';
import { currency } from './money.ts';
import { amount, sign } from './number.ts';
import { type QuantityLiteral, quantity } from './quantity.ts';
import { remark } from './remark.ts';
import { type TargetLiteral, target } from './target.ts';

/** A metric where it is used: its name, perhaps the number reached and the number aimed at. */
export interface MetricUseLiteral {
  readonly name: string;
  readonly actual?: QuantityLiteral;
  readonly target?: TargetLiteral;
}

/** Reads `NPS +62 (target +50)`: the name is all before the last number outside parentheses. */
export function metricUse(text: string): MetricUseLiteral | undefined {
  const split = remark(text, 'target');
  const aim = split && target(split.remark);
  const value = (aim ? split.value : text).trim();
  if (value === '') return undefined;
  const { from, actual } = reachedIn(value);
  const name = actual === undefined ? value : withoutColon(value.slice(0, from));
  return { name, ...(actual && { actual }), ...(aim && { target: aim }) };
}

/** A name without the colon and the space behind it; step by step, since a pattern would try every space of it. */
function withoutColon(name: string): string {
  let end = name.length;
  while (end > 0 && /[\s:：=]/.test(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}

/** The number that a value ends with, and what is said of it in parentheses. */
function reachedIn(value: string): { readonly from?: number; readonly actual?: QuantityLiteral } {
  const words = value.replace(/[(（][^()（）]*[)）]$/, '').trimEnd();
  // `3 h 20 min` begins before its last number.
  for (const from of numberStarts(words).slice(-3)) {
    const actual = quantity(words.slice(from));
    if (actual) return { from, actual: { ...actual, text: value.slice(from) } };
  }
  return {};
}

const number = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Arabic}0-9.,–-])(?:(?:${currency})\\s*)?(?:(?<![^\\s:：=(（])${sign})?${amount}(?:\\s*/\\s*[0-9]+)?`,
  'gu',
);

/** Where the numbers outside parentheses begin, their signs and currencies included. */
function numberStarts(text: string): readonly number[] {
  const plain = inAscii(text).replace(/\([^()]*\)/g, (inside) => '('.repeat(inside.length));
  return [...plain.matchAll(number)].map(({ index }) => index);
}
