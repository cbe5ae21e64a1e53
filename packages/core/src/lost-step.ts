import { bareScore, numeralCharacters, score } from '@wayline/parser';

/** Bullets of other notations, a style each: numbers, letters and signs, with the space behind them. */
export const strangeBullets: readonly RegExp[] = [
  new RegExp(
    `^[(（]?(?:\\d{1,2}|[${numeralCharacters}]{1,2}|[①-⑳])(?:[.)）、．]|(?<=[①-⑳]))\\s*(?=[^\\s\\d])`,
    'u',
  ),
  /^[a-z]\)\s+(?=\S)/u,
  /^(?:[—―○●◦▪■□▶►▸‣⁃✓✔✅☐☑➤◆◇※👉]\ufe0f?\s*|--\s+|\*\*\s+)(?=[^\s=>])/u,
];

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
