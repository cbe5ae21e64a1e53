import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The languages of the files of translations beside a map. */
export function languagesBeside(map: string): readonly string[] {
  const start = `${basename(map).replace(/\.journey$/iu, '')}.`;
  return readdirSync(dirname(map))
    .filter((name) => name.startsWith(start) && name.endsWith('.yaml'))
    .flatMap((name) => tagIn(name.slice(start.length, -'.yaml'.length)) ?? [])
    .sort();
}

/** The tag that the middle of a file name is, if it is one. */
function tagIn(name: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(name)[0];
  } catch {
    return undefined;
  }
}
