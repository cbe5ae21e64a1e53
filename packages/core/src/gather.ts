import { parse, type SyntaxTree } from '@wayline/parser';
import type { Files, FoundFile } from './files.ts';
import { needs } from './needs.ts';

/**
 * How a host reads a file by its path from the root of the project; `undefined` where there is none. An `image` is
 * wanted as bytes, everything else as text.
 */
export type ReadFile = (
  path: string,
  kind?: 'text' | 'image',
) => FoundFile | undefined | Promise<FoundFile | undefined>;

/** Collects the files that a text asks for, and those that the files it uses ask for in turn. */
export async function gather(tree: SyntaxTree, fileName: string | undefined, read: ReadFile): Promise<Files> {
  const search = searchFrom(tree, fileName);
  let asked = search.next([]);
  while (!asked.done) asked = search.next(await Promise.all(asked.value.map((path) => read(path))));
  return asked.value;
}

/** Like `gather`, for a host that need not wait. */
export function gatherSync(
  tree: SyntaxTree,
  fileName: string | undefined,
  read: (path: string) => FoundFile | undefined,
): Files {
  const search = searchFrom(tree, fileName);
  let asked = search.next([]);
  while (!asked.done) asked = search.next(asked.value.map((path) => read(path)));
  return asked.value;
}

/** Asks for files by path, all that are known to be needed at once, and is told what was found. */
function* searchFrom(
  tree: SyntaxTree,
  fileName = '',
): Generator<readonly string[], Files, readonly (FoundFile | undefined)[]> {
  const files = new Map<string, FoundFile>();
  const seen = new Set([fileName]);
  let readers: readonly Reader[] = [{ tree, fileName }];
  while (readers.length > 0) {
    const wanted = readers.flatMap((reader) => needs(reader.tree, reader.fileName)).filter(isRead);
    const used = new Set(wanted.flatMap(({ kind, path }) => (kind === 'use' ? [path] : [])));
    const paths = [...new Set(wanted.map(({ path }) => path))].filter((path) => !seen.has(path));
    const room = paths.slice(0, Math.max(0, mostFiles - files.size));
    for (const path of paths.slice(room.length)) files.set(path, { fault: 'too-many' });
    const found = room.length > 0 ? yield room : [];
    const next: Reader[] = [];
    for (const [index, path] of room.entries()) {
      const file = found[index];
      if (file !== undefined) files.set(path, file);
      if (used.has(path) && typeof file === 'string')
        next.push({ tree: parse(file, () => {}), fileName: path });
    }
    for (const path of paths) seen.add(path);
    readers = next;
  }
  return files;
}

/** A text that asks for files, with the path that its own paths count from. */
interface Reader {
  readonly tree: SyntaxTree;
  readonly fileName: string;
}

/** What a journey is made of: images are asked for where they are drawn, and what lies outside is never read. */
function isRead<Need extends { readonly kind: string; readonly path?: string }>(
  need: Need,
): need is Need & { readonly path: string } {
  return need.kind !== 'image' && need.path !== undefined;
}

/** Far more than any project has; a bound for files that name each other on and on. */
const mostFiles = 256;
