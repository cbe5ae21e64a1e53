import { type Directory, matches } from './references.ts';

/** The longest name of a directory that a text begins with, and where the rest of the text starts. */
export function longestName<T>(
  text: string,
  things: Directory<T>,
): { readonly thing: T; readonly to: number } | undefined {
  if (things.longest === 0) return undefined;
  const quoted = /^(?:"[^"]*"|“[^”]*”|「[^」]*」)/u.exec(text)?.[0];
  if (quoted !== undefined) {
    const [thing] = matches(quoted.slice(1, -1), things);
    if (thing !== undefined) return { thing, to: quoted.length };
  }
  // A name may be written longer than it is declared, with more spaces, but not twice as long.
  const beginning = text.slice(0, things.longest * 2 + 1);
  const ends = [...beginning.matchAll(/(?<=\S)(?=[\s+\-−–＋－]|$)/gu)].map(({ index }) => index);
  for (const to of ends.toReversed()) {
    const [thing] = matches(text.slice(0, to), things);
    if (thing !== undefined) return { thing, to };
  }
  return undefined;
}
