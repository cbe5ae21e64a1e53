import Papa from 'papaparse';

/** Rows of cells as they stand in a file, and what separates them; or where a quote breaks the file. */
export type CsvText =
  | {
      readonly kind: 'rows';
      readonly rows: readonly (readonly string[])[];
      readonly separator: Separator;
    }
  | { readonly kind: 'broken'; readonly offset: number };

/** Reads comma-separated values; a semicolon or a tab may stand in place of the comma. Never throws. */
export function readCsv(text: string, mostRows: number): CsvText {
  const separator = separatorIn(text);
  const { data, errors } = Papa.parse(text, { delimiter: separator, preview: mostRows });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return { kind: 'broken', offset: Math.max(0, (broken.index ?? 1) - 1) };
  return { kind: 'rows', rows: data, separator };
}

/**
 * What parts the names of the columns: of two that occur equally often, the one that is rarer in names. Where there
 * is but one column, a comma in it is a decimal comma.
 */
function separatorIn(text: string): Separator {
  const names = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const timesOf = (separator: Separator) => names.split(separator).length;
  return separators.reduce((best, next) => (timesOf(next) > timesOf(best) ? next : best));
}

const separators = ['\t', ';', ','] as const;

export type Separator = (typeof separators)[number];
