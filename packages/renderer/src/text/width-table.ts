import { leastDifference } from './widths.generated.ts';

/** Reads what `tools/width-tables.mjs` wrote: the width plus one, or 0. */
export function readWidth(rows: readonly string[], index: number, weightIndex: number): number {
  const regular = rows[0] ?? '';
  if (index * 2 >= regular.length) return 0;
  let width = readDigit(regular, index * 2) * 64 + readDigit(regular, index * 2 + 1);
  for (let weight = 1; weight <= weightIndex; weight++) {
    width += readDigit(rows[weight] ?? '', index) + leastDifference;
  }
  return width;
}

function readDigit(digits: string, index: number): number {
  const code = digits.charCodeAt(index);
  return (code < 0x5c ? code : code - 1) - 0x23;
}
