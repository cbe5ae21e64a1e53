import { type Diagnostic, fold, type Report, type Said, say, slip } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import { span } from '../resolve/text.ts';
import type { Asked } from './asked.ts';
import { type Cell, cellText } from './cell.ts';
import type { Condition } from './conditions.ts';
import { columnOf, nameMeantBy, type Place } from './place.ts';

/** The rows that a metric is about, and the one whose number it has. */
export interface ChosenRows {
  readonly rows: readonly number[];
  readonly row: number;
}

/**
 * The last row that meets all conditions, among those that meet the ones on other columns than that of the series:
 * a month chooses a point of the series, a country chooses the series.
 */
export function chooseRows(place: Place, asked: Asked, report: Report): ChosenRows | undefined {
  const tests: Test[] = [];
  for (const condition of asked.where) {
    const cells = columnOf(place.table, condition.column, asked.source);
    if ('code' in cells) {
      report(cells);
      return undefined;
    }
    tests.push({ condition, cells, isMet: (row) => fold(cellText(cells[row])) === condition.folded });
  }
  const isOfSeries = ({ condition }: Test) => fold(condition.column.text) === fold(asked.series?.text ?? '');
  const wide = tests.filter((test) => !isOfSeries(test));
  const narrow = tests.filter(isOfSeries);
  const rows = [...place.cells.keys()].filter((row) => wide.every(({ isMet }) => isMet(row)));
  const row = rows.findLast((each) => narrow.every(({ isMet }) => isMet(each)));
  if (row === undefined) {
    report(noRow(place, tests, asked));
    return undefined;
  }
  return { rows, row };
}

interface Test {
  readonly condition: Condition;
  /** The column that the condition is about. */
  readonly cells: readonly Cell[];
  readonly isMet: (row: number) => boolean;
}

function noRow(place: Place, tests: readonly Test[], { source: { path, part } }: Asked): Diagnostic {
  const rows = [...place.cells.keys()];
  if (rows.length === 0) {
    return problem('data/no-row', (part ?? path).range, say`${typed(path.text)} has no rows`);
  }
  const unmet = tests.find(({ isMet }) => !rows.some(isMet));
  if (unmet) return unmetBy(unmet, path.text);
  const ranges = tests.map(({ condition: { column, value } }) => span(column.range, value.range));
  const range = ranges.reduce(span);
  return problem('data/no-row', range, say`No row of ${typed(path.text)} meets all of these conditions`);
}

function unmetBy({ condition: { column, value }, cells }: Test, file: string): Diagnostic {
  const message = say`No row of ${typed(file)} has ${typed(value.text)} in the column ${typed(column.text)}`;
  // Numbers and dates are always one slip from others that are there, and mean something else.
  const words = /\d/.test(value.text) ? [] : new Set(cells.slice(0, looked).map(cellText));
  const { help, fix } = nameMeantBy(slip(value.text, words), value.range);
  return problem('data/no-row', value.range, message, help ?? extent(cells), fix);
}

const looked = 1000;

function extent(cells: readonly Cell[]): Said {
  const [first, last] = [cells.at(0), cells.at(-1)].map((cell) => typed(cellText(cell)));
  return say`The column begins with ${first ?? ''} and ends with ${last ?? ''}`;
}
