import type { Command, Point } from '../layout/ink.ts';

const elbow = 8;
const tip = { half: 4.5, size: 8 };
const largeTip = { half: 6, size: 10 };

/** A line along its corners, each of them rounded; it stops inside its tip. */
export function rounded(corners: readonly Point[]): readonly Command[] {
  const commands: Command[] = [];
  corners.forEach((corner, index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    if (!before) commands.push(['M', corner]);
    else if (!after)
      commands.push(['L', towards(corner, before, Math.min(tip.size / 2, distance(before, corner)))]);
    else {
      const bend = Math.min(elbow, distance(before, corner) / 2, distance(corner, after) / 2);
      commands.push(['L', towards(corner, before, bend)], ['Q', corner, towards(corner, after, bend)]);
    }
  });
  return commands;
}

/** The tip of an arrow at the last corner. */
export function arrowTip(corners: readonly Point[], isLarge: boolean): readonly Command[] {
  const [end, before] = [corners.at(-1), corners.at(-2)];
  if (!end || !before) return [];
  const { half, size } = isLarge ? largeTip : tip;
  const length = distance(before, end) || 1;
  const [along, across] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
  const foot: Point = [end[0] - along * size, end[1] - across * size];
  return [
    ['M', [foot[0] - across * half, foot[1] + along * half]],
    ['L', end],
    ['L', [foot[0] + across * half, foot[1] - along * half]],
    ['Z'],
  ];
}

const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / length, from[1] + ((to[1] - from[1]) * by) / length];
}
