import type { Command, Ink, Point } from '../layout/ink.ts';
import type { Role } from '../theme/roles.ts';
import { face, signOf } from './face.ts';
import type { CurveStyle } from './sizes.ts';

const circleRadius = 6.2;
const diamondRadius = 4.9;

/**
 * The mark of a point of a single curve: a ring whose colour is the sign of the feeling, or a face; broken where
 * nobody has checked it.
 */
export function scorePoint(
  key: string,
  inline: number,
  block: number,
  value: number,
  { mark, radius }: CurveStyle,
  isAssumed = false,
): Ink {
  if (mark === 'face') return face(key, inline, block, radius, value, isAssumed);
  const sign = `point-${signOf(value)}` as const;
  const role: Role = isAssumed ? `${sign}-assumed` : sign;
  return { kind: 'circle', key, role, inline, block, radius };
}

/** The mark of where a point should be. */
export function idealPoint(key: string, inline: number, block: number): Ink {
  return { kind: 'path', key, role: 'point-ideal', commands: polygon(inline, block, diamond(diamondRadius)) };
}

const styles = [1, 2, 3, 4, 5] as const;
type Style = (typeof styles)[number];

const styleNumber = (style: number): Style => styles[style % styles.length] ?? 1;

/** The mark of a point where several curves are told apart: circle, square, diamond, triangle, cross. */
export function personaPoint(
  key: string,
  style: number,
  inline: number,
  block: number,
  isAssumed = false,
): Ink {
  const hue = `point-${styleNumber(style)}` as const;
  const role: Role = isAssumed ? `${hue}-assumed` : hue;
  if (style % styles.length === 0) return { kind: 'circle', key, role, inline, block, radius: circleRadius };
  return {
    kind: 'path',
    key,
    role,
    commands: polygon(inline, block, shapes[style % styles.length] ?? square(5)),
  };
}

/** The smaller mark of where a persona's point should be. */
export function personaTarget(key: string, style: number, inline: number, block: number): Ink {
  const role = `target-${styleNumber(style)}` as const;
  return { kind: 'path', key, role, commands: polygon(inline, block, diamond(4)) };
}

export const personaRole = (style: number) => `persona-${styleNumber(style)}` as const;
export const personaCurveRole = (style: number) => `curve-${styleNumber(style)}` as const;
export const personaBridgeRole = (style: number) => `bridge-${styleNumber(style)}` as const;

const square = (half: number): readonly Point[] => [
  [-half, -half],
  [half, -half],
  [half, half],
  [-half, half],
];

const diamond = (half: number): readonly Point[] => [
  [0, -half],
  [half, 0],
  [0, half],
  [-half, 0],
];

const triangle: readonly Point[] = [
  [0, -6.5],
  [6.5, 5],
  [-6.5, 5],
];

const cross: readonly Point[] = [
  [-2.4, -6.4],
  [2.4, -6.4],
  [2.4, -2.4],
  [6.4, -2.4],
  [6.4, 2.4],
  [2.4, 2.4],
  [2.4, 6.4],
  [-2.4, 6.4],
  [-2.4, 2.4],
  [-6.4, 2.4],
  [-6.4, -2.4],
  [-2.4, -2.4],
];

const shapes: readonly (readonly Point[])[] = [square(5), square(5), diamond(7), triangle, cross];

function polygon(inline: number, block: number, corners: readonly Point[]): readonly Command[] {
  return [
    ...corners.map(([i, b], index): Command => [index === 0 ? 'M' : 'L', [inline + i, block + b]]),
    ['Z'],
  ];
}
