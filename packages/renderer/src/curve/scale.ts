import { largest, smallest } from '../largest.ts';
import type { CurveStyle } from './sizes.ts';

/** The vertical scale of a curve: always −2 … +2, so that maps compare. Lengths in px from the lane's top. */
export interface Scale {
  readonly zero: number;
  readonly unit: number;
  readonly blockSize: number;
}

/** A scale with room for labels beyond the values it has to show; `taller` than usual are those of some scripts. */
export function scaleFor(
  values: readonly number[],
  unit: number,
  { above, below }: CurveStyle,
  taller = 0,
): Scale {
  const highest = largest([...values, -2]);
  const lowest = smallest([...values, 2]);
  const top = Math.max(above.least, above.label + taller - (2 - highest) * unit);
  const bottom = Math.max(below.least, below.label + taller - (lowest + 2) * unit);
  return { zero: top + 2 * unit, unit, blockSize: Math.round(top + 4 * unit + bottom) };
}

export const blockOf = (scale: Scale, value: number): number => scale.zero - value * scale.unit;
