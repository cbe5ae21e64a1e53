import type { Command, LogicalBox, Point } from './ink.ts';

/** Air between a line and the words that it stops at. */
const air = 4;

/** A straight line from one point to another, left out where it would run through a box. */
export function clearOf(from: Point, to: Point, boxes: readonly LogicalBox[]): readonly Command[] {
  const hidden = boxes.flatMap((box) => spanIn(box, from, to) ?? []).toSorted((a, b) => a.start - b.start);
  const commands: Command[] = [];
  const add = (start: number, end: number) => {
    if (end > start) commands.push(['M', pointAt(from, to, start)], ['L', pointAt(from, to, end)]);
  };
  let done = 0;
  for (const { start, end } of hidden) {
    add(done, start);
    done = Math.max(done, end);
  }
  add(done, 1);
  return commands;
}

const pointAt = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** The part of a line inside a box, as shares of its length, after Liang and Barsky. */
function spanIn(box: LogicalBox, from: Point, to: Point) {
  const least = [box.inline - air, box.block - air] as const;
  const most = [box.inline + box.inlineSize + air, box.block + box.blockSize + air] as const;
  let [start, end] = [0, 1];
  for (const axis of [0, 1] as const) {
    const [at, length] = [from[axis], to[axis] - from[axis]];
    if (length === 0) {
      if (at <= least[axis] || at >= most[axis]) return undefined;
      continue;
    }
    const [a, b] = [(least[axis] - at) / length, (most[axis] - at) / length];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  return start < end ? { start, end } : undefined;
}
