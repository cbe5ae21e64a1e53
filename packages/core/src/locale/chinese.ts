import { signed } from './numbers.ts';

/** Joins parts of a Chinese sentence, with a space where Han meets Latin letters or digits. */
export function joinHan(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((sentence, part) => {
      const seam = sentence.slice(-1) + part.slice(0, 1);
      return sentence + (hanMeetsLatin.test(seam) ? ' ' : '') + part;
    }, '');
}

const hanMeetsLatin = /\p{Script=Han}[\p{Script=Latin}\p{N}]|[\p{Script=Latin}\p{N}%]\p{Script=Han}/u;

/** How something felt: the word, the score, or that there is none. */
export function feeling(word: string | undefined, score: number | undefined, none: string): string {
  return [word, score === undefined ? undefined : signed(score, '.')].filter(Boolean).join('，') || none;
}
