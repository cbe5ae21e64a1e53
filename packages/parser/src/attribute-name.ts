import { isSpace } from './space.ts';
import { fold } from './vocabulary/fold.ts';
import { languages } from './vocabulary/index.ts';

/** Where a name in braces ends, of which `wordEnd` closes the first word: `moment of truth` has three. */
export function nameEndFrom(source: string, from: number, wordEnd: number, end: number): number {
  const known = namesByFirstWord.get(fold(source.slice(from, wordEnd)));
  let longest = wordEnd;
  for (const name of known ?? []) {
    const to = matchAt(source, from, end, name);
    if (to > longest) longest = to;
  }
  return longest;
}

/** Behind the words of a name, however they are spaced and cased; the start where they do not stand there. */
function matchAt(source: string, from: number, end: number, name: readonly string[]): number {
  let at = from;
  for (const word of name) {
    while (at < end && isSpace(source.charCodeAt(at))) at++;
    let to = at;
    while (to < end && !isBreak.test(source.charAt(to))) to++;
    if (fold(source.slice(at, to)) !== word) return from;
    at = to;
  }
  return at;
}

const isBreak = /[ \t\u00a0\u3000,，、،=＝"＂“”]/;

const names = languages.flatMap((language) => [
  ...Object.values(language.keys).flat(),
  ...Object.values(language.flags).flat(),
]);

const namesByFirstWord = new Map<string, string[][]>();
for (const name of new Set(names.map(fold))) {
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length > 1) namesByFirstWord.set(first, [...(namesByFirstWord.get(first) ?? []), words]);
}
