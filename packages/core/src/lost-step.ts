import { bareScore, score, strangeBullets } from '@wayline/parser';

/** A bullet or a `+` right before a word; `-x` and emphasis begin in the same way. */
export const tightBullet = /^(?:[-*•・－–]|[+＋]{1,3})(?=[\p{L}"“「『（(])(?![xX]\s)(?!(?<=^\*)[^*]+\*)/u;

/** Whether a text ends in `~` and a score. */
export function endsInScore(text: string): boolean {
  const mood = /[~～〜]\s*([^~～〜]+)$/u.exec(text)?.[1];
  return mood !== undefined && score(mood) !== undefined;
}

/** Whether a line of text was most likely a step: then it says so itself, and what hangs on it needs no complaint. */
export function looksLikeStep(text: string): boolean {
  if (bareScore(text) !== undefined) return true;
  return endsInScore(text) || tightBullet.test(text) || strangeBullets.some((bullet) => bullet.test(text));
}
