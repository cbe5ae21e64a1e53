import type { Spread } from '../content/curve.ts';
import type { Ink } from '../layout/ink.ts';
import { blockOf, type Scale } from './scale.ts';

/** How wide the bar is that leads from the lowest to the highest, in px. */
export const spreadSize = 8;

/** A bar behind a mean, from the lowest to the highest of what it is the mean of. */
export function spreadInk(key: string, inline: number, { lowest, highest }: Spread, scale: Scale): Ink {
  const [from, to] = [blockOf(scale, highest), blockOf(scale, lowest)];
  return {
    kind: 'rect',
    key,
    role: 'spread',
    inline: inline - spreadSize / 2,
    block: from - spreadSize / 2,
    inlineSize: spreadSize,
    blockSize: to - from + spreadSize,
    radius: spreadSize / 2,
  };
}
