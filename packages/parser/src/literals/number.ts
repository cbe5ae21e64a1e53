import { digitClass, inAscii } from './ascii.ts';

/** The pattern of a plain number: `12`, `1.5`, `1,5`, `１．５`, `١٫٥`; to be put into a larger one. */
export const plainNumber = `[${digitClass}]+(?:[.,．，٫][${digitClass}]+)?`;

/** The pattern of a number that may be grouped by thousands: `120 000`, `8,900`, `12.50`. */
export const amount =
  '(?:[0-9]{1,3}(?:[ \\u00a0\\u2009\\u202f][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9])(?:\\.[0-9]+)?|[0-9]+(?:[.,][0-9]+)?)';

/** The pattern of a sign: en dash and U+2212 count as minus. */
export const sign = '[-+−–－＋]';

/** The value of a number written as `plainNumber`, perhaps with a sign before it. */
export function numberOf(text: string): number {
  return Number(inAscii(text).replace(minus, '-').replace(',', '.').replace(/\s/g, ''));
}

/** The value of a number written as `amount`, perhaps with a sign before it. */
export function amountOf(text: string): number {
  const plain = text.replace(/\s/g, '');
  return numberOf(isGrouped.test(plain) ? plain.replaceAll(',', '') : plain);
}

const minus = /[−–]/;
const isGrouped = /^[^0-9]*[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.|$)/;
