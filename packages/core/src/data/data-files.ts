import {
  type Diagnostic,
  lineStarts,
  positionAt,
  type Report,
  readYaml,
  type Said,
  say,
  type Words,
} from '@wayline/parser';
import { type FileFault, type Files, fileAt, type NoFile, pathFrom } from '../files.ts';
import { type ProblemCode, problem, problems, typed } from '../problems.ts';
import { unreadFile } from '../resolve/unread-files.ts';
import { readCsv } from './csv.ts';
import { type DataFormat, type DataSource, formats } from './data-source.ts';
import { overfullRow, type Table, tableOfCsv } from './table.ts';

/** What a file of data holds. */
export type Data =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'tree'; readonly data: unknown };

/** The files of data of a project: each is read once, and what is wrong with it is reported once. */
export interface DataFiles {
  /** Opens what a source names that is written in a file of that name. */
  readonly open: (source: DataSource, fileName: string, report: Report) => Data | undefined;
}

/** The files that a host has handed in. */
export function dataFiles(files: Files): DataFiles {
  const opened = new Map<string, Data | Broken>();
  return {
    open({ path, format }, fileName, report) {
      const found = pathFrom(fileName, path.text);
      const key = found ?? path.text;
      const known = opened.get(key);
      const data = known ?? dataIn(format, fileAt(found, files));
      opened.set(key, data);
      if (data.kind !== 'broken') return data;
      if (!known) report(data.at(path));
      return undefined;
    },
  };
}

/** A file that nothing can be read from, and how to say so where it is named. */
interface Broken {
  readonly kind: 'broken';
  readonly at: (path: Words) => Diagnostic;
}

function dataIn(format: DataFormat | undefined, text: string | NoFile): Data | Broken {
  if (format === undefined) return unknownType;
  if (typeof text !== 'string') return faulty(text);
  if (text.length > most[format] * million) {
    return tooLarge((file) => say`The file ${file} is longer than ${most[format]} million characters`);
  }
  return readers[format](text.replace(/^\ufeff/, ''));
}

/** How much of each format can be read while somebody waits, in millions of characters. */
const most: Readonly<Record<DataFormat, number>> = { csv: 5, json: 5, yaml: 0.5 };
const million = 1e6;
const mostRows = 200_000;

const readers: Readonly<Record<DataFormat, (text: string) => Data | Broken>> = {
  csv(text) {
    const read = readCsv(text, mostRows + 2);
    if (read.kind === 'broken')
      return brokenIn(text, read.offset, say`a quote is closed too early, or never`);
    const row = overfullRow(read);
    if (row !== undefined) return overfull(row);
    const table = tableOfCsv(read);
    if (table.size > mostRows)
      return tooLarge((file) => say`The file ${file} has more than ${mostRows} rows`);
    return { kind: 'table', table };
  },
  json(text) {
    try {
      return { kind: 'tree', data: JSON.parse(text) };
    } catch {
      // YAML contains JSON, and its reader says where a text breaks, the same on every engine.
      const read = text.length > most.yaml * million ? undefined : readYaml(text);
      if (read?.kind === 'data') return { kind: 'tree', data: read.data };
      return brokenIn(text, read?.range?.from, say`it is no JSON`);
    }
  },
  yaml(text) {
    const read = readYaml(text);
    if (read.kind === 'data') return { kind: 'tree', data: read.data };
    return brokenIn(text, read.range?.from, read.why);
  },
};

/** A file that breaks at an offset, or as a whole; what the reader of YAML says of it is in English. */
function brokenIn(text: string, offset: number | undefined, why: Said | string): Broken {
  if (offset === undefined)
    return brokenBy('data/broken-file', (file) => say`The file ${file} cannot be read: ${why}`, mend);
  // What is missing at the end is missed behind the last word.
  const { line } = positionAt(lineStarts(text), Math.min(offset, text.trimEnd().length));
  return brokenBy('data/broken-file', (file) => say`The file ${file} breaks in line ${line}: ${why}`, mend);
}

/** A row whose numbers nobody can tell apart. */
function overfull(row: number): Broken {
  return brokenBy(
    'data/broken-file',
    (file) => say`Row ${row} of ${file} has more cells than the first row names`,
    say`Put quotes around a cell with commas in it, or part the cells by semicolons`,
  );
}

const mend = say`Nothing is read from it until this is mended`;

function tooLarge(message: (file: string) => Said): Broken {
  return brokenBy('data/too-large', message, say`Keep the rows that the map needs in a file of their own`);
}

const unknownType = brokenBy(
  'data/unknown-type',
  (file) => say`Numbers cannot be read from a file such as ${file}`,
  say`Save it as one of these: ${Object.keys(formats).join(', ')}`,
);

/** A file that a host could not read; a number that is missing spoils no map, so it is but a warning. */
function faulty(found: NoFile): Broken {
  const code = faultCodes[found.fault];
  const severity = problems[code];
  return { kind: 'broken', at: ({ text, range }) => ({ ...unreadFile(text, range, found), code, severity }) };
}

const faultCodes = {
  missing: 'data/missing-file',
  outside: 'data/file-outside',
  unreadable: 'data/unreadable-file',
  'not-text': 'data/unreadable-file',
  'too-many': 'data/unreadable-file',
  'too-large': 'data/too-large',
} as const satisfies Readonly<Record<FileFault, ProblemCode>>;

function brokenBy(code: ProblemCode, message: (file: string) => Said, help: Said): Broken {
  return { kind: 'broken', at: ({ text, range }) => problem(code, range, message(typed(text)), help) };
}
