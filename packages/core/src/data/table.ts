import { fold } from '@wayline/parser';
import type { Cell } from './cell.ts';
import type { CsvText } from './csv.ts';
import { follow, isRecord } from './tree.ts';

/** Rows of a file, looked at by column. */
export interface Table {
  /** Names of its columns as they are written. */
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly size: number;
  /** The number of the first row, as the program in which people open such a file counts. */
  readonly firstRow: number;
  /** What parts the cells of a row. */
  readonly separator: string;
  /** The cells of a column from top to bottom; nothing where there is no such column. */
  readonly column: (name: string) => readonly Cell[] | undefined;
}

/** The table of a text of comma-separated values, whose first row that is not empty names the columns. */
export function tableOfCsv({ rows, separator }: Extract<CsvText, { kind: 'rows' }>): Table {
  const head = Math.max(0, rows.findIndex(isFilled));
  const body = rows.slice(head + 1, rows.findLastIndex(isFilled) + 1);
  const columns = (rows[head] ?? []).map((name) => name.trim());
  const indexed = columns.map((name, index) => [name, index] as const).toReversed();
  const indexes = new Map([...indexed.map(([name, index]) => [fold(name), index] as const), ...indexed]);
  const column = (name: string) => {
    const index = indexes.get(name) ?? indexes.get(fold(name));
    return index === undefined ? undefined : body.map((row) => row[index] ?? '');
  };
  const named = columns.filter((name) => name !== '');
  return { columns: named, size: body.length, firstRow: head + 2, separator, column: kept(column) };
}

const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');

/** The number of a row with more cells than there are columns: its cells may not be what they seem to be. */
export function overfullRow({ rows }: Extract<CsvText, { kind: 'rows' }>): number | undefined {
  const width = rows.find(isFilled)?.length ?? 0;
  const found = rows.findIndex((row) => row.length > width && isFilled(row.slice(width)));
  return found < 0 ? undefined : found + 1;
}

/** The table of a list of records, whose columns may be ways into them; of other things, one without columns. */
export function tableOfList(list: readonly unknown[]): Table {
  const column = (name: string) => {
    const way = name.split('.');
    const cells = list.map((record) => {
      const found = follow(record, way);
      return found.kind === 'value' ? found : undefined;
    });
    return cells.some((cell) => cell) ? cells.map((cell) => cell?.value) : undefined;
  };
  const columns = [
    ...new Set(list.slice(0, looked).flatMap((row) => (isRecord(row) ? Object.keys(row) : []))),
  ];
  return { columns, size: list.length, firstRow: 1, separator: '', column: kept(column) };
}

/** The first rows tell which columns there are. */
const looked = 100;

/** A table is asked for the same columns again and again. */
function kept(column: Table['column']): Table['column'] {
  const found = new Map<string, ReturnType<Table['column']>>();
  return (name) => {
    if (!found.has(name)) found.set(name, column(name));
    return found.get(name);
  };
}
