import { type Diagnostic, type Range, type Report, say, slip, type Words } from '@wayline/parser';
import { meantBy, type ProblemCode, problem, typed } from '../problems.ts';
import { partOf, span } from '../resolve/text.ts';
import type { Cell } from './cell.ts';
import type { Data } from './data-files.ts';
import type { DataSource } from './data-source.ts';
import { type Table, tableOfList } from './table.ts';
import { follow, isRecord } from './tree.ts';

/** What a `source:` points at: a column to choose rows from, or a single cell. */
export interface Place {
  readonly cells: readonly Cell[];
  /** The rows that the cells stand in; without columns where there is but one cell. */
  readonly table: Table;
}

/** Goes where the part behind `#` leads; what is not there is reported. */
export function placeIn(data: Data, source: DataSource, report: Report): Place | undefined {
  const place = data.kind === 'table' ? placeInTable(data.table, source) : placeInTree(data.data, source);
  if ('cells' in place) return place;
  report(place);
  return undefined;
}

/** The cells of a column; a column that is not there is a problem of its name. */
export function columnOf(table: Table, name: Words, { path }: DataSource): readonly Cell[] | Diagnostic {
  const cells = table.column(name.text);
  if (cells) return cells;
  const message = say`There is no column ${typed(name.text)} in ${typed(path.text)}`;
  return missing('data/missing-column', message, name, table.columns);
}

function placeInTable(table: Table, source: DataSource): Place | Diagnostic {
  return source.part ? placeInColumn(table, source.part, source) : unnamed(source, table.columns);
}

function placeInColumn(table: Table, name: Words, source: DataSource): Place | Diagnostic {
  const cells = columnOf(table, name, source);
  return 'code' in cells ? cells : { cells, table };
}

function placeInTree(data: unknown, source: DataSource): Place | Diagnostic {
  const { path, part } = source;
  const way = part?.text.split('.') ?? [];
  const found = follow(data, way);
  // The words of the way from one of its parts on.
  const from = (depth: number, to = way.length) => {
    const start = way.slice(0, depth).join('.').length + (depth > 0 ? 1 : 0);
    return partOf(part ?? path, start, start + way.slice(depth, to).join('.').length);
  };
  switch (found.kind) {
    case 'missing': {
      const name = from(found.depth, found.depth + 1);
      const message = say`There is no ${typed(name.text)} in ${typed(path.text)}`;
      return missing('data/missing-path', message, name, found.among);
    }
    case 'list': {
      const table = tableOfList(found.list);
      if (found.rest.length > 0) return placeInColumn(table, from(way.length - found.rest.length), source);
      return found.list.some(isNested) ? unnamed(source, table.columns) : { cells: found.list, table };
    }
    case 'value':
      if (isRecord(found.value)) return unnamed(source, Object.keys(found.value));
      return { cells: [found.value], table: tableOfList([]) };
  }
}

const isNested = (cell: Cell) => typeof cell === 'object' && cell !== null;

/** A source that ends where there is more than one number. */
function unnamed({ path, part }: DataSource, names: readonly string[]): Diagnostic {
  const written = part ? `${path.text}#${part.text}` : path.text;
  const message = say`${typed(written)} does not say which number is meant`;
  const help = part
    ? say`Go on with a point and one of these names: ${listed(names)}`
    : say`Write \`#\` behind it, and one of these names: ${listed(names)}`;
  const range = part ? span(path.range, part.range) : path.range;
  return problem('data/unnamed-number', range, message, names.length > 0 ? help : undefined);
}

function missing(
  code: ProblemCode,
  message: ReturnType<typeof say>,
  name: Words,
  names: readonly string[],
): Diagnostic {
  const { help, fix } = nameMeantBy(slip(name.text, names), name.range);
  const known = names.length > 0 ? say`These names are there: ${listed(names)}` : undefined;
  return problem(code, name.range, message, help ?? known, fix);
}

/** Like `meantBy`, for what a file holds: what would not be read as a name is only told. */
export function nameMeantBy(meant: string | undefined, range: Range): ReturnType<typeof meantBy> {
  const { help, fix } = meantBy(meant, range);
  const isPlain = meant !== undefined && /^[\p{L}\p{M}\p{N} _.%+-]+$/u.test(meant);
  return { ...(help && { help }), ...(isPlain && fix && { fix }) };
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map(typed).join(', ');
  return names.length > mostListed ? `${shown}, …` : shown;
}

const mostListed = 8;
