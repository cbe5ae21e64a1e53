import { type Report, say } from '@wayline/parser';
import type { Reading, SeriesPoint } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { Quantity } from '../values.ts';
import type { Asked } from './asked.ts';
import { cellQuantity, cellText, decimalMarkOf } from './cell.ts';
import type { DataFiles } from './data-files.ts';
import { columnOf, type Place, placeIn } from './place.ts';
import { chooseRows } from './rows.ts';

/** Reads what a metric asks for; what cannot be had is reported and left out, never made up. */
export function readingOf(asked: Asked, files: DataFiles, report: Report): Reading {
  const data = files.open(asked.source, asked.fileName, report);
  const place = data && placeIn(data, asked.source, report);
  const chosen = place && chooseRows(place, asked, report);
  if (!chosen) return {};
  const { cells, table } = place;
  const mark = decimalMarkOf(cells, table.separator);
  const numberAt = (row: number) => cellQuantity(cells[row], mark, asked.unit);
  const value = numberAt(chosen.row);
  const points = pointsOf(chosen.rows, numberAt, place, asked, report);
  const odd = value
    ? points?.find(({ row, point }) => !point.value && cellText(cells[row]) !== '')?.row
    : chosen.row;
  if (odd !== undefined) report(noNumber(odd, place, asked));
  return {
    ...(value && { value }),
    ...(points && { series: points.map(({ point }) => point) }),
    ...(value && points && { at: points.findIndex(({ row }) => row === chosen.row) }),
  };
}

/** The points of a series, if one is asked for; a row that says nothing is none. */
function pointsOf(
  rows: readonly number[],
  numberAt: (row: number) => Quantity | undefined,
  { cells, table }: Place,
  { series, source }: Asked,
  report: Report,
) {
  if (!series) return undefined;
  const labels = columnOf(table, series, source);
  if ('code' in labels) {
    report(labels);
    return undefined;
  }
  return rows.flatMap((row): { readonly row: number; readonly point: SeriesPoint }[] => {
    const label = cellText(labels[row]);
    const value = numberAt(row);
    if (label === '' && cellText(cells[row]) === '') return [];
    return [{ row, point: { label, ...(value && { value }) } }];
  });
}

/** What is wrong with a cell that should hold a number. */
function noNumber(row: number, { cells, table }: Place, { source: { path, part } }: Asked) {
  const { range } = part ?? path;
  const file = typed(path.text);
  const text = cellText(cells[row]);
  // A single cell stands in no row.
  const number = cells.length > 1 ? table.firstRow + row : undefined;
  if (text === '') {
    const message =
      number === undefined
        ? say`There is nothing at this place of ${file}`
        : say`The cell in row ${number} of ${file} is empty`;
    return problem('data/empty-cell', range, message, say`Fill it in, or choose another row with \`where:\``);
  }
  const message =
    number === undefined
      ? say`${typed(text)} in ${file} is no number`
      : say`${typed(text)} in row ${number} of ${file} is no number`;
  return problem(
    'data/not-a-number',
    range,
    message,
    say`Numbers look like \`70\`, \`70%\` or \`PLN 120 000\``,
  );
}
