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
  const at = lastNumber(value);
  const actual = at === undefined ? undefined : quantity(value.slice(at));
  const name = actual === undefined ? value : value.slice(0, at).replace(/[\s:：=]+$/, '');
  return { name, ...(actual && { actual }), ...(aim && { target: aim }) };
}

const number = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Arabic}0-9.,–-])(?:(?:${currency})\\s*)?(?:(?<![^\\s:：=(（])${sign})?${amount}`,
  'gu',
);

/** Where the last number outside parentheses begins, its sign and currency included. */
function lastNumber(text: string): number | undefined {
  const plain = inAscii(text).replace(/\([^()]*\)/g, (inside) => '('.repeat(inside.length));
  let last: number | undefined;
  for (const found of plain.matchAll(number)) last = found.index;
  return last;
}
