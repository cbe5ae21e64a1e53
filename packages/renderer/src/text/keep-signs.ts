const leftToRight = '\u200e';

/** Keeps the sign of a number on its left in a line that runs from right to left, where it would change sides. */
export function keepSigns(line: string): string {
  return line.replace(sign, `${leftToRight}$&`);
}

const sign = /(?<![\p{L}\p{N}])[-+−±](?=\p{N})/gu;
