import type { Hatch } from '../theme/palette.ts';
import { element, type SvgElement } from './element.ts';
import type { Hatched } from './style.ts';

/**
 * One tile of each hatch: its side in px, and what is painted in it. Nothing is turned, since some drawing programs
 * leave out the transform of a pattern.
 */
const tiles: Readonly<Record<Hatch, { readonly size: number; readonly d: string }>> = {
  lines: { size: 6, d: 'M0 2H6V2.8H0Z' },
  slant: { size: 6, d: 'M0 0H2.2L0 2.2ZM6 0V2.2L2.2 6H0Z' },
  dots: { size: 5, d: 'M1.6 1.6H3V3H1.6Z' },
};

/** The pattern that a hatched role is filled with. */
export function hatchElement({ id, hatch, look }: Hatched): SvgElement {
  const { size, d } = tiles[hatch];
  const attributes = { id, width: size, height: size, patternUnits: 'userSpaceOnUse' };
  return element('pattern', attributes, [element('path', { d }, [], look)]);
}
