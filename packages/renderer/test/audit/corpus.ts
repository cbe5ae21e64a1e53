import { readdirSync, readFileSync } from 'node:fs';
import type { Source } from './picture.ts';

const root = new URL('../../../../', import.meta.url);

/** The maps that are written to be looked at. */
export function examples(): readonly Source[] {
  return filesIn('examples/').map((path) => ({ ...sourceAt(path), reference: true }));
}

/** The input of every case of every package. */
export function cases(): readonly Source[] {
  return readdirSync(new URL('packages/', root)).flatMap((name) =>
    filesIn(`packages/${name}/test/cases/`).map(sourceAt),
  );
}

function filesIn(folder: string): readonly string[] {
  const url = new URL(folder, root);
  try {
    return readdirSync(url, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.journey'))
      .map((path) => folder + path)
      .sort();
  } catch {
    return []; // A package without cases.
  }
}

/** The view that a case shows: the first that it declares. */
export const viewIn = (text: string): string | undefined => /^view: *(.+)$/m.exec(text)?.[1];

function sourceAt(path: string): Source {
  const fileName = path.split('/').at(-1) ?? path;
  const text = readFileSync(new URL(path, root), 'utf8');
  const view = viewIn(text);
  return {
    name: path,
    text,
    ...(view !== undefined && { view }),
    reference: false,
    options: { fileName },
    files: dataBeside(path),
  };
}

/** What stands in the folder of a map for its metrics to read. */
function dataBeside(path: string): ReadonlyMap<string, string> {
  const folder = new URL('./', new URL(path, root));
  const names = readdirSync(folder).filter((name) => /\.(csv|ya?ml)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}
