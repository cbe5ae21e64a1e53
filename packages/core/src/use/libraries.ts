import { type Diagnostic, lineStarts, parse, positionAt } from '@wayline/parser';
import { type Files, fileAt, type NoFile } from '../files.ts';
import { declarationsIn, keysOf, namesOf, otherNamesOf } from './declaration.ts';
import type { Library } from './library.ts';
import { type Taken, type Taker, take } from './take.ts';
import { useValuesIn } from './use-value.ts';

/** Opens files as libraries, each once, and those that they use in turn. */
export function librariesIn(files: Files): NonNullable<Taker['open']> {
  const known = new Map<string, Library>();
  return open;

  function open(path: string | undefined, { file = '', above }: Taker): Library | NoFile {
    const before = path === undefined ? undefined : known.get(path);
    if (before) return before;
    if (above.length >= deepest) return { fault: 'too-many' };
    const text = fileAt(path, files);
    if (typeof text !== 'string') return text;
    if (path === undefined) return { fault: 'outside' };
    const library = libraryOf(text, path, [...above, file]);
    known.set(path, library);
    return library;
  }

  function libraryOf(text: string, file: string, above: readonly string[]): Library {
    const problems: Diagnostic[] = [];
    const report = (problem: Diagnostic) => problems.push(problem);
    const tree = parse(text, report);
    const own = declarationsIn(tree, file);
    const { taken, wayBack } = take(useValuesIn(tree), { file, above, open, report });
    const isFree = unlessNamed(new Set(own.flatMap(({ node }) => keysOf(node))));
    return {
      file,
      declarations: [...own, ...taken.filter(isFree)],
      errors: errorsIn(text, problems),
      ...(wayBack && { wayBack: [file, ...wayBack] }),
    };
  }
}

/** Files that use each other one by one; a bound for how deep that may go. */
const deepest = 100;

/** Tells what of other files a file takes: what it declares itself wins. */
export function unlessNamed(names: ReadonlySet<string>): (taken: Taken) => boolean {
  if (names.size === 0) return () => true;
  return ({ node }) =>
    !keysOf(node, [...namesOf(node), ...otherNamesOf(node)]).some((name) => names.has(name));
}

function errorsIn(text: string, problems: readonly Diagnostic[]): Library['errors'] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const starts = lineStarts(text);
  return errors
    .toSorted((one, other) => one.range.from - other.range.from)
    .map(({ message, said, range }) => ({
      line: positionAt(starts, range.from).line,
      message: said?.message ?? { pattern: message, values: [] },
    }));
}
