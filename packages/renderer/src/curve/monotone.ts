import type { Command, Point } from '../layout/ink.ts';

/** A cubic Bézier piece: start, two handles, end. */
export type Piece = readonly [Point, Point, Point, Point];

/**
 * A smooth curve through the points that never rises or falls beyond them, so that no mood is invented
 * between two steps: piecewise cubic Hermite interpolation with the tangents of Fritsch and Carlson,
 * "Monotone Piecewise Cubic Interpolation", SIAM J. Numer. Anal. 17 (1980). The points' inline positions
 * must rise.
 */
export function monotone(points: readonly Point[]): readonly Piece[] {
  const secants = pairs(points).map(([a, b]) => (b[1] - a[1]) / (b[0] - a[0]));
  const tangents = points.map((_, index) => tangentAt(points, secants, index));
  return pairs(points).map(([a, b], index): Piece => {
    const third = (b[0] - a[0]) / 3;
    const leaving = tangents[index] ?? 0;
    const arriving = tangents[index + 1] ?? 0;
    return [a, [a[0] + third, a[1] + third * leaving], [b[0] - third, b[1] - third * arriving], b];
  });
}

function pairs(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    return next ? [[point, next] as const] : [];
  });
}

/** Zero at every peak and valley, a weighted harmonic mean of both slopes elsewhere. */
function tangentAt(points: readonly Point[], secants: readonly number[], index: number): number {
  const before = secants[index - 1];
  const after = secants[index];
  if (before === undefined || after === undefined) return endTangent(points, secants, index);
  if (before * after <= 0) return 0;
  const left = stretch(points, index - 1);
  const right = stretch(points, index);
  const nearLeft = 2 * right + left;
  const nearRight = right + 2 * left;
  return (nearLeft + nearRight) / (nearLeft / before + nearRight / after);
}

/** At both ends the slope continues the bend of the neighbouring piece, but never against it. */
function endTangent(points: readonly Point[], secants: readonly number[], index: number): number {
  const atStart = index === 0;
  const secant = secants[atStart ? 0 : secants.length - 1];
  if (secant === undefined) return 0;
  if (secants.length === 1) return secant;
  const neighbour = tangentAt(points, secants, atStart ? 1 : index - 1);
  const tangent = (3 * secant - neighbour) / 2;
  return tangent * secant < 0 ? 0 : tangent;
}

function stretch(points: readonly Point[], index: number): number {
  return (points[index + 1]?.[0] ?? 0) - (points[index]?.[0] ?? 0);
}

/** The curve as path commands, beginning with a move unless it continues a path. */
export function curveCommands(pieces: readonly Piece[], continues = false): readonly Command[] {
  const [first] = pieces;
  if (!first) return [];
  const commands: Command[] = continues ? [] : [['M', first[0]]];
  for (const [, leave, arrive, end] of pieces) commands.push(['C', leave, arrive, end]);
  return commands;
}

/** The same curve walked backwards, continuing a path that has reached its end. */
export function reversedCommands(pieces: readonly Piece[]): readonly Command[] {
  return [...pieces].reverse().map(([start, leave, arrive]) => ['C', arrive, leave, start] as const);
}

/** A piece in two at an inline position; the position rises evenly along a piece. De Casteljau's construction. */
export function splitPiece([a, b, c, d]: Piece, inline: number): readonly [Piece, Piece] {
  const share = Math.max(0, Math.min(1, (inline - a[0]) / (d[0] - a[0])));
  const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)];
  const [abc, bcd] = [between(ab, bc, share), between(bc, cd, share)];
  const cut = between(abc, bcd, share);
  return [
    [a, ab, abc, cut],
    [cut, bcd, cd, d],
  ];
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** `count` + 1 points of a piece, both ends included. */
export function samplePiece([a, b, c, d]: Piece, count: number): readonly Point[] {
  const points: Point[] = [];
  for (let index = 0; index <= count; index++) {
    const t = index / count;
    const u = 1 - t;
    const start = u * u * u;
    const leave = 3 * u * u * t;
    const arrive = 3 * u * t * t;
    const end = t * t * t;
    points.push([
      start * a[0] + leave * b[0] + arrive * c[0] + end * d[0],
      start * a[1] + leave * b[1] + arrive * c[1] + end * d[1],
    ]);
  }
  return points;
}
