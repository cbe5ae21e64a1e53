/** The inside of a character class for space within a line: also what a Chinese or Japanese keyboard types. */
export const spaceClass = ' \\t\\u00a0\\u3000';

/** True for the code of a space or of a line end. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000;
}
