import { languages } from './index.ts';

/** The inside of a character class for what is a whole number in one character: `一`, `十`. */
export const numeralCharacters: string = languages
  .flatMap(({ numerals }) => Object.entries(numerals))
  .filter(([word, value]) => word.length === 1 && Number.isInteger(value))
  .map(([word]) => word)
  .join('');
