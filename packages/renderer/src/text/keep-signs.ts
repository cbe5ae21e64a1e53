const leftToRight = '\u200e';
const rightToLeft = '\u200f';

/** A line with marks in it that nobody sees, and how many of them stand before each place of it. */
export interface KeptLine {
  readonly text: string;
  readonly moved: (offset: number) => number;
}

/**
 * Keeps in order what would change sides in a line that runs from right to left: the sign of a number stays on its
 * left and per cent on its right, a date is one number, and what stands behind a dot follows what stands before it.
 */
export function keepSigns(line: string): KeptLine {
  const places: number[] = [];
  const text = line.replace(turning, (found: string, offset: number) => {
    const isDot = found === dot;
    places.push(isDot ? offset + found.length : offset);
    return isDot ? dot + rightToLeft : leftToRight + found;
  });
  return { text, moved: (offset) => offset + places.filter((place) => place < offset).length };
}

/** Whether a line has several parts, which follow each other in the direction of the page. */
export function hasParts(line: string): boolean {
  return line.includes(` ${dot} `);
}

const dot = '·';
const turning =
  /(?<![\p{L}\p{N}])[-+−±](?=\p{N})|(?<![\p{N}.,٫+−±-])(?:\d{4}-(?=\d{2}(?!\p{N}))|[\d٠-٩][\d٠-٩.,٫]*[%‰٪])|(?<=[ \u00a0])·(?=$|[ \u00a0])/gu;
