/**
 * The inside of a character class for space within a line: also what a Chinese or Japanese keyboard types, and
 * the spaces of many widths that copied texts bring along.
 */
export const spaceClass = ' \\t\\u00a0\\u3000\\u2000-\\u200a\\u202f\\u205f';

/** True for the code of a space or of a line end. */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || code === 9 || code === 10 || code === 13;
  if (code < 0x2000) return code === 0xa0;
  return code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000;
}
