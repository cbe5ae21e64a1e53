import type { Command, Point } from '../layout/ink.ts';

/** A line through points that are joined at right angles, with its corners rounded as far as its pieces allow. */
export function roundedLine(points: readonly Point[], radius: number): readonly Command[] {
  const corners = withoutRepeats(points);
  return corners.flatMap((corner, index): readonly Command[] => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    if (!before) return [['M', corner]];
    if (!after) return [['L', corner]];
    const bend = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return [
      ['L', towards(corner, before, bend)],
      ['Q', corner, towards(corner, after, bend)],
    ];
  });
}

const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

const towards = (from: Point, to: Point, by: number): Point => [
  from[0] + Math.sign(to[0] - from[0]) * by,
  from[1] + Math.sign(to[1] - from[1]) * by,
];

/** Corners alone: points that repeat the one before, or lie on the way to the next, are none. */
function withoutRepeats(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter((point, index) => {
    const before = points[index - 1];
    return !before || distance(before, point) > 0;
  });
  return distinct.filter((point, index) => {
    const [before, after] = [distinct[index - 1], distinct[index + 1]];
    if (!before || !after) return true;
    return (
      !(before[0] === point[0] && point[0] === after[0]) && !(before[1] === point[1] && point[1] === after[1])
    );
  });
}
