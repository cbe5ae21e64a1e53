import { type Range, type Report, say, slip, type Words } from '@wayline/parser';
import { type NoFile, pathFrom } from '../files.ts';
import { meantBy, problem, typed } from '../problems.ts';
import { unreadFile } from '../resolve/unread-files.ts';
import { type Declaration, isMeant, keysOf } from './declaration.ts';
import type { Library } from './library.ts';
import { isShipped, shippedLibraries } from './shipped.ts';
import { namesShipped, type UseValue } from './use-value.ts';

/** The file that takes from others. */
export interface Taker {
  /** Its path from the root; nothing where nobody has said. */
  readonly file: string | undefined;
  /** The files that are being read because they lead to it, the outermost first. */
  readonly above: readonly string[];
  /** Opens a file by its path from the root; absent where nobody has read any. */
  readonly open?: ((path: string | undefined, taker: Taker) => Library | NoFile) | undefined;
  readonly report: Report;
}

/** What came of the `use:` lines of a file. */
export interface Takings {
  readonly uses: readonly ReadUse[];
  readonly taken: readonly Taken[];
  /** The files on the way from one of these back to one that is still being read. */
  readonly wayBack?: readonly string[];
}

/** A `use:` line, with those of its names that were found. */
export interface ReadUse extends UseValue {
  /** The file it stands for; absent where nothing could be taken from it. */
  readonly file?: string;
}

/** A declaration of another file, and the place in this one that takes it. */
export interface Taken extends Declaration {
  readonly range: Range;
}

/** Takes what each `use:` line asks for; of two things of one name the first stays. */
export function take(values: readonly UseValue[], taker: Taker): Takings {
  const { report } = taker;
  const uses: ReadUse[] = [];
  const taken = new Map<string, Taken>();
  const ways: (readonly string[])[] = [];
  for (const value of values) {
    const library = libraryAt(value.path, taker);
    if (!library) {
      uses.push(value);
      continue;
    }
    const { file, errors, wayBack } = library;
    const isCycle = wayBack !== undefined && wayBack.at(-1) === taker.file;
    if (isCycle) report(cycle(wayBack, value.path));
    else if (wayBack) ways.push(wayBack);
    if (errors.length > 0) report(broken(value.path, library));
    const only = namesOf(value, library, report);
    const wanted = chosen(library, value.path, only);
    const clashes = wanted.filter((each) => !add(each, taken));
    if (clashes.length > 0) report(clash(value.path, clashes, taken));
    const isInVain = isCycle || (clashes.length > 0 && clashes.length === wanted.length);
    uses.push({ path: value.path, ...(only && { only }), ...(!isInVain && { file }) });
  }
  return { uses, taken: [...new Set(taken.values())], ...(ways[0] && { wayBack: ways[0] }) };
}

/** The library that a path stands for; what stands in its way is reported. */
function libraryAt({ text: path, range }: Words, taker: Taker): Library | undefined {
  const { file, above, open, report } = taker;
  if (path === '') {
    const help = say`Write its path, such as \`./shared.journey\`, or \`std/channels\``;
    report(problem('resolve/missing-name', range, say`This line names no file to use`, help));
    return undefined;
  }
  if (namesShipped(path)) return shippedAt({ text: path, range }, report);
  if (!open) {
    const help = say`Where this text was read, no other file was: what it takes from there is not known`;
    report(problem('resolve/unread-file', range, say`The file ${typed(path)} was not read`, help));
    return undefined;
  }
  const target = pathFrom(file ?? '', path);
  if (target !== undefined && (target === file || above.includes(target))) {
    return { file: target, declarations: [], errors: [], wayBack: [target] };
  }
  const library = open(target, taker);
  if (!('fault' in library)) return library;
  report(unreadFile(path, range, library));
  return undefined;
}

function shippedAt({ text, range }: Words, report: Report): Library | undefined {
  const library = shippedLibraries.find(({ file }) => file === text.toLowerCase());
  if (library) return library.open();
  const names = shippedLibraries.map(({ file }) => file);
  const { help, fix } = meantBy(slip(text, names) ?? names.find((name) => text.startsWith(name)), range);
  const all = say`What comes with the program: ${names.map(typed).join(', ')}`;
  const message = say`There is no library ${typed(text)}`;
  report(problem('resolve/unknown-library', range, message, help ?? all, fix));
  return undefined;
}

/** The names behind `only` that the library declares; nothing where all that it declares is meant. */
function namesOf({ path, only }: UseValue, library: Library, report: Report): readonly Words[] | undefined {
  if (only?.length !== 0) return only?.filter((name) => isDeclared(name, path, library, report));
  report(emptyOnly(path));
  return undefined;
}

function chosen(library: Library, path: Words, only: readonly Words[] | undefined): readonly Taken[] {
  const all = library.declarations;
  if (only === undefined) return all.map((each) => ({ ...each, range: path.range }));
  return only.flatMap(({ text, range }) =>
    all.filter(({ node }) => isMeant(node, text)).map((each) => ({ ...each, range })),
  );
}

/** True where the name is free, or where what bears it is the same thing or comes with the program. */
function add(next: Taken, taken: Map<string, Taken>): boolean {
  const names = keysOf(next.node);
  const rivals = names.flatMap((name) => taken.get(name) ?? []);
  const isFree = rivals.every((rival) => isShipped(rival.file) && !isShipped(next.file));
  if (!isFree) return isShipped(next.file) || rivals.every(({ file }) => file === next.file);
  for (const { node } of rivals) for (const name of keysOf(node)) taken.delete(name);
  for (const name of names) taken.set(name, next);
  return true;
}

function isDeclared({ text, range }: Words, path: Words, { declarations }: Library, report: Report): boolean {
  if (declarations.some(({ node }) => isMeant(node, text))) return true;
  const labels = declarations.map(({ node }) => node.label.text);
  const { help, fix } = meantBy(slip(text, labels), range);
  const some = [...labels.slice(0, mostLabels), ...(labels.length > mostLabels ? ['…'] : [])];
  const all = labels.length === 0 ? say`It declares nothing` : say`It declares: ${some.join(', ')}`;
  const message = say`There is no ${typed(text)} in ${typed(path.text)}`;
  report(problem('resolve/unknown-declaration', range, message, help ?? all, fix));
  return false;
}

const mostLabels = 8;

function emptyOnly({ text, range }: Words) {
  const message = say`No name follows \`only\`, so all that ${typed(text)} declares is taken`;
  return problem('resolve/missing-name', range, message, say`Write the names behind it, or leave it out`);
}

function cycle(way: readonly string[], { range }: Words) {
  const files = [way.at(-1) ?? '', ...way];
  const message = say`This file uses itself: ${files.map(typed).join(' → ')}`;
  return problem('resolve/use-cycle', range, message, say`Move what both need into a file of its own`);
}

function broken({ text, range }: Words, { errors }: Library) {
  const message = say`The file ${typed(text)} has errors of its own: ${errors.length}`;
  const [first] = errors;
  const help = first && say`The first stands in its line ${first.line}: ${first.message}`;
  return problem('resolve/broken-use', range, message, help);
}

function clash({ range }: Words, clashing: readonly Taken[], taken: ReadonlyMap<string, Taken>) {
  const [next] = clashing;
  const rival = next && keysOf(next.node).flatMap((name) => taken.get(name) ?? [])[0];
  const names = clashing.map(({ node }) => typed(node.label.text)).join(', ');
  return problem(
    'resolve/clashing-use',
    clashing.length === 1 && next ? next.range : range,
    say`Two files declare ${names}, and what ${typed(rival?.file ?? '')} says is taken`,
    say`Behind \`only\`, name what you need of each file, or declare it here`,
  );
}
