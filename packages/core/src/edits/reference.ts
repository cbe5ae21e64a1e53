import { type Edit, listParts, reference, type SyntaxTree } from '@wayline/parser';
import { inList } from '../interchange/text/names.ts';
import type { Id } from '../journey.ts';
import type { Known } from './known.ts';

/** A place of a text that names something. */
export interface Reference {
  /** The id of what it names. */
  readonly to: Id;
  /** True where it is named by `#id`. */
  readonly byId: boolean;
  /** Where it stands. */
  readonly at: number;
  /** The changes that name it otherwise. */
  readonly renamed: (name: string) => readonly Edit[];
}

/** What is needed to look for references. */
export interface Search {
  readonly tree: SyntaxTree;
  readonly known: Known;
}

/** What a name in a text refers to, with the way to change it; nothing where it refers to nothing. */
export function referenceTo(
  id: Id | undefined,
  name: string,
  at: number,
  renamed: Reference['renamed'],
): readonly Reference[] {
  return id === undefined ? [] : [{ to: id, byId: reference(name)?.kind === 'id', at, renamed }];
}

/** References in a list, of which each is changed by writing the whole list anew. */
export function listReferences(
  list: string,
  at: number,
  meaning: (name: string) => Id | undefined,
  write: (list: string) => readonly Edit[],
): readonly Reference[] {
  return listParts(list).flatMap(({ from, to }) => {
    const name = list.slice(from, to);
    return referenceTo(meaning(name), name, at, (other) =>
      write(list.slice(0, from) + inList(other) + list.slice(to)),
    );
  });
}
