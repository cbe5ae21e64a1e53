import type { Box } from '../../src/scene/scene.ts';
import { around, type Point } from './geometry.ts';

/** One piece of a path: its corners or control points, from where it starts to where it ends. */
export interface Piece {
  readonly subpath: number;
  readonly points: readonly Point[];
}

/** The pieces of SVG path data in the form that scenes have: absolute `M L Q C Z`. */
export function piecesOf(d: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let subpath = -1;
  let start: Point = [0, 0];
  let at: Point = start;
  for (const [, letter, rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const points = pairs(rest);
    if (letter === 'M') {
      subpath += 1;
      start = points[0] ?? start;
      at = start;
      continue;
    }
    const to = letter === 'Z' ? [start] : points;
    if (!['L', 'Q', 'C', 'Z'].includes(letter ?? '')) throw new Error(`a path has a ${letter}: ${d}`);
    pieces.push({ subpath, points: [at, ...to] });
    at = to.at(-1) ?? at;
  }
  return pieces;
}

function pairs(text: string): readonly Point[] {
  const numbers = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  return Array.from(
    { length: Math.floor(numbers.length / 2) },
    (_, index): Point => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0],
  );
}

/** Points along a piece, both ends included, at most `gap` px apart on a straight line. */
export function samples({ points }: Piece, gap = 2): readonly Point[] {
  const first = points[0] ?? [0, 0];
  const reach = points.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = points[Math.max(0, index - 1)] ?? first;
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
  const count = Math.max(1, Math.ceil(reach / gap));
  return Array.from({ length: count + 1 }, (_, index) => pointAt(points, index / count));
}

/** De Casteljau's construction, for lines and curves of any degree. */
function pointAt(points: readonly Point[], t: number): Point {
  if (points.length <= 1) return points[0] ?? [0, 0];
  const between = points.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
  });
  return pointAt(between, t);
}

/** The box around the corners and control points of pieces. */
export function reachOf(pieces: readonly Piece[]): Box {
  return around(pieces.flatMap(({ points }) => points.map(([x, y]) => ({ x, y, width: 0, height: 0 }))));
}

/** Whether a point lies inside the filled path that pieces make. */
export function isFilledAt(pieces: readonly Piece[], [x, y]: Point): boolean {
  let crossings = 0;
  for (const piece of pieces) {
    const along = samples(piece, piece.points.length === 2 ? Number.POSITIVE_INFINITY : 4);
    for (const [index, [toX, toY]] of along.entries()) {
      const [fromX, fromY] = along[index - 1] ?? [toX, toY];
      if (fromY > y === toY > y) continue;
      if (x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}
