import { fold, keyOf, onlyMark, type SyntaxTree, type Words } from '@wayline/parser';
import { partOf, wordsOfList } from '../resolve/text.ts';

/** What a `use:` line says: which file, and which of its declarations where not all are meant. */
export interface UseValue {
  readonly path: Words;
  readonly only?: readonly Words[];
}

/** What the `use:` lines of a text say, in order. */
export function useValuesIn({ lines }: SyntaxTree): readonly UseValue[] {
  return lines.flatMap((line) =>
    line.kind === 'property' && keyOf(line.key.text, 'journey') === 'use' ? [useValue(line.value)] : [],
  );
}

/** Reads `./people.journey only Ana, Ben`; a path with such a word in it stands in quotes. */
export function useValue(value: Words): UseValue {
  const only = onlyMark(value.text);
  if (!only) return { path: pathIn(value, value.text.length) };
  const names = partOf(value, only.range.to, value.text.length);
  return { path: pathIn(value, only.range.from), only: wordsOfList(names) };
}

/** True for `std/…`, which comes with the program; a folder of that name is reached as `./std/…`. */
export function namesShipped(path: string): boolean {
  return fold(path).startsWith('std/');
}

function pathIn(value: Words, end: number): Words {
  const path = partOf(value, 0, end);
  const quoted = /^["＂](.*)["＂]$/u.exec(path.text)?.[1];
  return quoted === undefined ? path : { text: quoted, range: path.range };
}
