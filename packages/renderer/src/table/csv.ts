import { plainText } from '../text/inline.ts';
import type { Table, TableCells, TableGroup, TableItem, TableRow } from './table.ts';

/**
 * Writes the grid of a table as comma-separated values after RFC 4180: a line for each step, and one for each stage
 * of which something is said as a whole. A spreadsheet reads none of it as a formula.
 */
export function tableCsv(table: Table): string {
  const { columns, groups, words, ways } = table;
  const has = {
    phase: groups.some(({ phase }) => phase),
    stage: groups.some(({ stage }) => stage),
    ways: ways.length > 0,
  };
  const line = (group: TableGroup, row: TableRow | undefined, cells: TableCells): readonly string[] => [
    ...(has.phase ? [group.phase ?? ''] : []),
    ...(has.stage ? [group.stage ?? ''] : []),
    row?.number === undefined ? '' : String(row.number),
    row ? titleOf(row) : '',
    ...cells.map((items) => items.map(itemText).join('\n')),
    ...(has.ways ? [waysFrom(row, table)] : []),
  ];
  const head = [
    ...(has.phase ? [words.phase] : []),
    ...(has.stage ? [words.stage] : []),
    '#',
    words.step,
    ...columns.map(({ title }) => title),
    ...(has.ways ? [words.ways] : []),
  ];
  const empty = columns.map(() => []);
  const lines = groups.flatMap((group) => [
    ...(group.whole || group.rows.length === 0 ? [line(group, undefined, group.whole ?? empty)] : []),
    ...group.rows.map((row) => line(group, row, row.cells)),
  ]);
  return [head, ...lines].map((values) => `${values.map(quoted).join(',')}\r\n`).join('');
}

function titleOf({ title, remarks }: TableRow): string {
  return remarks.length === 0 ? title : `${title} (${remarks.join(', ')})`;
}

function waysFrom(row: TableRow | undefined, { ways }: Table): string {
  const own = row ? ways.filter(({ from }) => from === row.number) : [];
  return own.map(({ text }) => text).join('\n');
}

function itemText({ text, details }: TableItem): string {
  const about = details.map(plainText).join(', ');
  const words = plainText(text);
  return about === '' || words === '' ? words + about : `${words} (${about})`;
}

/** What spreadsheets take for the beginning of a formula, in any width, behind space as well; plain numbers are none. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const number = /^[+-]?\d+([.,]\d+)?%?$/;

function quoted(shown: string): string {
  // Programs read no other minus.
  const value = /^−\d/.test(shown) && number.test(shown.replace('−', '-')) ? shown.replace('−', '-') : shown;
  const safe = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
