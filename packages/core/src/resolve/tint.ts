import { valueWordOf, type valueWords } from '@wayline/parser';
import { hexOf, shadeOf } from '../colour.ts';
import type { Tint } from '../journey.ts';

/** Which of the hues that curves have comes nearest to a colour; nothing for a word that is no colour. */
export function tintOf(colour: string): Tint | undefined {
  const word = valueWordOf(colour, 'colour');
  if (word) return tints[word];
  const hex = hexOf(colour);
  return hex === undefined ? undefined : nearest(hex);
}

const tints = {
  blue: 'blue',
  red: 'magenta',
  orange: 'brown',
  yellow: 'brown',
  brown: 'brown',
  green: 'green',
  purple: 'magenta',
  pink: 'magenta',
  grey: 'grey',
  black: 'grey',
} as const satisfies Readonly<Record<(typeof valueWords)['colour'][number], Tint>>;

/** Where the hues of the curves stand on the circle of OKLCH, in degrees. */
const hues: readonly (readonly [Tint, number])[] = [
  ['blue', 265],
  ['magenta', 345],
  ['green', 160],
  ['brown', 75],
];

/** A colour with less chroma than this is a grey. */
const leastChroma = 0.04;

function nearest(hex: string): Tint {
  const { c, h } = shadeOf(hex);
  if (c < leastChroma) return 'grey';
  const distance = (hue: number) => Math.min(Math.abs(h - hue), 360 - Math.abs(h - hue));
  const [first] = hues.toSorted(([, one], [, other]) => distance(one) - distance(other));
  return first?.[0] ?? 'grey';
}
