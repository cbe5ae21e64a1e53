import { quantity } from '@wayline/parser';
import type { Quantity } from '../values.ts';

/** What stands in one place of a file: words, or what JSON and YAML know beside them. */
export type Cell = unknown;

/** What a cell says, without the space around it; nothing for an empty one. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return Array.isArray(cell) ? '[…]' : '{…}';
  return String(cell);
}

/** The decimal mark of a column of numbers. */
export type DecimalMark = '.' | ',';

/** The decimal mark of a column: a comma where one stands that could not part thousands. */
export function decimalMarkOf(cells: readonly Cell[], separator: string): DecimalMark {
  // Where the comma does not separate cells, it is free for decimals.
  const decimal = separator === ';' ? /\d,\d/ : /\d,(?!\d{3}(?!\d))\d|^\D*0,\d/;
  return cells.some((cell) => typeof cell === 'string' && decimal.test(cell)) ? ',' : '.';
}

/** The number that a cell holds; `unit` is for those that have none of their own. */
export function cellQuantity(cell: Cell, mark: DecimalMark, unit?: string): Quantity | undefined {
  if (typeof cell === 'object' || typeof cell === 'boolean') return undefined;
  const text = cellText(cell);
  const read = scientific(text) ?? outOf(text) ?? quantity(text.replace(digits, (all) => plain(all, mark)));
  if (read === undefined || !Number.isFinite(read.value)) return undefined;
  const own = read.unit ?? unit;
  return { text, value: read.value, ...(own !== undefined && { unit: own }) };
}

type Read = { readonly value: number; readonly unit?: string } | undefined;

function scientific(text: string): Read {
  return /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text) ? { value: Number(text) } : undefined;
}

/** `4/5`. */
function outOf(text: string): Read {
  const [, number = '', of = ''] = /^([^\s/]+)\s*\/\s*(\d+)$/.exec(text) ?? [];
  const value = quantity(number)?.value;
  return value === undefined ? undefined : { value, unit: `/${of}` };
}

const digits = /\d+(?:[.,'’]\d+|[ \u00a0\u2009\u202f]\d{3}(?!\d))*/;

/** Digits without what parts thousands, and with a point before the decimals. */
function plain(written: string, mark: DecimalMark): string {
  const number = written.replace(/['’\s]/g, '');
  const last = /[.,](?=\d*$)/.exec(number)?.[0];
  if (last === undefined) return number;
  const [whole = '', decimals = '', ...more] = number.split(last);
  const isMixed = /[.,]/.test(whole);
  const isGrouped = !isMixed && /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(number);
  if (isGrouped && (more.length > 0 || last !== mark)) return number.replace(/[.,]/g, '');
  return more.length > 0 ? written : `${whole.replace(/[.,]/g, '')}.${decimals}`;
}
