import type { Quantity } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';

/** A number as a map shows it: with its unit, which may be that of its metric. */
export function quantityText({ text, unit }: Quantity, unitOfMetric: string | undefined): string {
  const shown = unit ?? unitOfMetric;
  if (shown === undefined || !isBare.test(text)) return text;
  return /^[%％٪‰°/]/.test(shown) ? text + shown : `${text}\u00a0${shown}`;
}

const isBare = /^[-+−–±]?[\d\s.,'’]+$/;

/** What a file says as a map writes it: with the decimal mark of its language, and two decimals at most. */
export function localised(quantity: Quantity, locale: Locale): Quantity {
  const { text, value } = quantity;
  const [, before = '', whole = '', decimals, after = ''] =
    /^(\D*)(\d+)(?:[.,](\d+))?(\D*)$/.exec(text) ?? [];
  const isGrouped = decimals?.length === 3 && Math.abs(value ?? 0) >= 1000;
  if (value === undefined || whole === '' || isGrouped) return quantity;
  const mark = locale.number(0.5).charAt(1);
  const short = decimals === undefined ? whole : `${whole}${mark}${decimals}`;
  const number = (decimals?.length ?? 0) > 2 ? locale.number(Math.abs(value)) : short;
  return { ...quantity, text: before.replace('-', '−') + grouped(number) + after };
}

/** Long numbers in groups of three, with a space that every language reads. */
function grouped(number: string): string {
  const [whole = ''] = /^\d+/.exec(number) ?? [];
  if (whole.length < 5) return number;
  return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '\u00a0') + number.slice(whole.length);
}
