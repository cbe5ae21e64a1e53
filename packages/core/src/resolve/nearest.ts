import { type Slips, slips } from '@wayline/parser';

/** The one of some names that a word was probably meant to be; the names are looked through once, for all words. */
export function nearest(
  word: string,
  names: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): string | undefined {
  const known = seen.get(names) ?? slips(() => [...names.keys()]);
  seen.set(names, known);
  return known.find(word);
}

const seen = new WeakMap<object, Slips>();
