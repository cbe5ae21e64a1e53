import Papa from 'papaparse';

/** Rows of cells as they stand in a file, and what separates them; or where a quote breaks the file. */
export type CsvText =
  | {
      readonly kind: 'rows';
      readonly rows: readonly (readonly string[])[];
      readonly separator: ',' | ';' | '\t';
    }
  | { readonly kind: 'broken'; readonly offset: number };

/** Reads comma-separated values; a semicolon or a tab may stand in place of the comma. Never throws. */
export function readCsv(text: string, mostRows: number): CsvText {
  const separators = [',', ';', '\t'] as const;
  const { data, errors, meta } = Papa.parse(text, { delimitersToGuess: separators, preview: mostRows });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return { kind: 'broken', offset: Math.max(0, (broken.index ?? 1) - 1) };
  const separator = separators.find((candidate) => candidate === meta.delimiter) ?? ',';
  return { kind: 'rows', rows: data, separator };
}
