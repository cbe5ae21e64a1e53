import type { Box, SceneText } from '../../src/scene/scene.ts';
import type { Ruler } from '../../src/text/ruler.ts';

/** A point as `[x, y]`. */
export type Point = readonly [number, number];

// How far letters reach from the baseline, as a share of their size.
const ascent = 0.8;
const descent = 0.16;

/** The room that a line of text takes by a ruler, set whole from its anchor or run by run. */
export function textBox(text: SceneText, ruler: Ruler): Box {
  const { size, weight, runs, x, y, anchor } = text;
  const widths = runs.map((run) => ruler(run.text, size, run.weight ?? weight));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - whole / 2 : x - whole;
  const rows = { y: y - size * ascent, height: size * (ascent + descent) };
  return around([
    { x: left, width: whole, ...rows },
    ...runs.map((run, index) => ({ x: run.x, width: widths[index] ?? 0, ...rows })),
  ]);
}

/** How far `inner` reaches out of `outer`, in px; 0 where it stays inside. */
export function overhang(inner: Box, outer: Box): number {
  return Math.max(
    0,
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  );
}

/** The smaller side of what two boxes share; 0 or less where they are apart. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(across, down);
}

/** Whether a point lies more than `inset` px inside a box. */
export const holds = (box: Box, [x, y]: Point, inset = 0): boolean =>
  x > box.x + inset && x < box.x + box.width - inset && y > box.y + inset && y < box.y + box.height - inset;

/** The smallest box around all of them. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** All pairs of items whose boxes share more than `least` px in both directions. */
export function overlappingPairs<T extends { readonly box: Box }>(
  items: readonly T[],
  least: number,
): readonly (readonly [T, T])[] {
  const sorted = [...items].sort((a, b) => a.box.y - b.box.y);
  return sorted.flatMap((item, index) => {
    const pairs: (readonly [T, T])[] = [];
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.box.y > item.box.y + item.box.height) break;
      if (overlap(item.box, other.box) > least) pairs.push([item, other]);
    }
    return pairs;
  });
}
