import type { Words } from '@wayline/parser';
import { partOf } from '../resolve/text.ts';

/** A file that a `source:` names, and what in it is meant: `./kpi.csv#abandon`. */
export interface DataSource {
  readonly path: Words;
  /** What stands after `#`: a column, or the way to a value. */
  readonly part?: Words;
  /** How the file is read; absent where its ending says nothing that is known. */
  readonly format?: DataFormat;
}

export type DataFormat = (typeof formats)[keyof typeof formats];

/** The endings of files that can be read. */
export const formats = { csv: 'csv', tsv: 'csv', json: 'json', yaml: 'yaml', yml: 'yaml' } as const;

/** The file that a `source:` names; nothing where it is prose, or an address of the web. */
export function dataSource(source: Words): DataSource | undefined {
  const { text } = source;
  const hash = text.indexOf('#');
  const path = partOf(source, 0, hash < 0 ? text.length : hash);
  if (/^[a-z][a-z0-9+.-]*:/i.test(path.text)) return undefined;
  const ending = /\.([a-z0-9]+)$/i.exec(path.text)?.[1]?.toLowerCase();
  const format = Object.entries(formats).find(([name]) => name === ending)?.[1];
  const startsAsPath = /^\.{1,2}\//.test(path.text);
  const isMeant =
    format === undefined
      ? hash > 0 && (startsAsPath || isSheet.test(ending ?? ''))
      : hash > 0 || startsAsPath || !/\s/.test(path.text);
  if (!isMeant) return undefined;
  const part = hash < 0 ? undefined : partOf(source, hash + 1, text.length);
  return { path, ...(part && part.text !== '' && { part }), ...(format && { format }) };
}

/** What a writer may take for a file of data; other files are only something to look at. */
const isSheet = /^(?:xlsx?|ods|numbers|parquet)$/;
