import type { Hatch } from '../theme/palette.ts';
import { element, type SvgElement } from './element.ts';
import type { Hatched } from './style.ts';

/** One tile of each hatch: its size in px, how it is turned, and what is painted in it. */
const tiles: Readonly<Record<Hatch, { readonly size: number; readonly turn?: number; readonly d: string }>> =
  {
    lines: { size: 6, d: 'M0 2H6V2.8H0Z' },
    slant: { size: 4, turn: 45, d: 'M0 0H1.6V4H0Z' },
    dots: { size: 5, d: 'M1.6 1.6H3V3H1.6Z' },
  };

/** The pattern that a hatched role is filled with. */
export function hatchElement({ id, hatch, look }: Hatched): SvgElement {
  const { size, turn, d } = tiles[hatch];
  const attributes = {
    id,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: turn === undefined ? undefined : `rotate(${turn})`,
  };
  return element('pattern', attributes, [element('path', { d }, [], look)]);
}
