/** The pattern of any of some words, the longest first; a letter behind it would make it another word. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escaped).join('|')})${wordEnd}`;
}

/** Chinese is written without spaces, so the next of its characters may begin another word. */
const wordEnd = '(?!(?!\\p{Script=Han})[\\p{L}\\p{M}])';

function escaped(word: string): string {
  return word.replace(/[.$]/g, '\\$&');
}
