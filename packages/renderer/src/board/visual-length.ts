/** Length in Latin letters; a Chinese character counts for two. */
export const visualLength = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
