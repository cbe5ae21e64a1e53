import { append } from '../append.ts';
import type { Gauge, Trend } from '../content/gauges.ts';
import type { Command, Ink, Point } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';

/** Room above the line, its height, and what its ends and its point need around it. */
const size = { top: 8, height: 30, inset: 4, point: 3.6, alone: 1.8, beforeEnds: 5, betweenEnds: 12 };

/** A line is drawn with no more points than this: a screen has no more pixels for it. */
const mostPoints = 120;

/** A sparkline that knows its size. */
export interface Sparkline {
  readonly trend: Trend;
  readonly inlineSize: number;
  readonly blockSize: number;
  /** The names of its ends, where there is room for both. */
  readonly ends?: readonly [Paragraph, Paragraph];
}

/** Measures the line of a series, after the sparklines of Edward Tufte. */
export function measureSparkline(
  trend: Trend,
  inlineSize: number,
  { set, widthOf, metrics }: Setting,
): Sparkline {
  const { small } = metrics.type;
  const [first, last] = trend.ends;
  const fits = widthOf(first, small) + size.betweenEnds + widthOf(last, small) <= inlineSize;
  const ends = fits ? ([set(first, small, inlineSize), set(last, small, inlineSize)] as const) : undefined;
  const line = size.top + size.height;
  return {
    trend,
    inlineSize,
    blockSize: line + (ends ? size.beforeEnds + ends[0].blockSize : 0),
    ...(ends && { ends }),
  };
}

/** The target, the line, the point that the value is, and the names of both ends. */
export function placeSparkline(
  { trend, inlineSize, ends }: Sparkline,
  { key, good }: Pick<Gauge, 'key' | 'good'>,
  inline: number,
  block: number,
): readonly Ink[] {
  const top = block + size.top;
  const last = Math.max(1, trend.points.length - 1);
  const placeOf = (index: number, height: number): Point => [
    inline + size.inset + ((inlineSize - 2 * size.inset) * index) / last,
    top + size.inset + (size.height - 2 * size.inset) * (1 - height),
  ];
  const ink: Ink[] = [];
  if (trend.target !== undefined) {
    const [, level] = placeOf(0, trend.target);
    const commands: readonly Command[] = [
      ['M', [inline, level]],
      ['L', [inline + inlineSize, level]],
    ];
    ink.push({ kind: 'path', key: `${key}/target`, role: 'trend-target', commands });
  }
  const runs = runsOf(trend.points).map((run) => run.map(([index, height]) => placeOf(index, height)));
  ink.push({ kind: 'path', key: `${key}/trend`, role: 'trend', commands: runs.flatMap(lineThrough) });
  for (const [index, [point, ...others]] of runs.entries())
    if (point && others.length === 0)
      ink.push(dot(`${key}/alone.${index + 1}`, 'trend-alone', point, size.alone));
  const height = trend.at === undefined ? undefined : trend.points[trend.at];
  if (trend.at !== undefined && height !== undefined) {
    const role = good === undefined ? 'trend-point' : good ? 'trend-point-positive' : 'trend-point-negative';
    ink.push(dot(`${key}/point`, role, placeOf(trend.at, height), size.point));
  }
  if (ends) {
    const below = top + size.height + size.beforeEnds;
    append(ink, setParagraph(ends[0], `${key}/first`, 'ink-2', inline, below));
    append(ink, setParagraph(ends[1], `${key}/last`, 'ink-2', inline + inlineSize, below, 'end'));
  }
  return ink;
}

function dot(key: string, role: Role, [inline, block]: Point, radius: number): Ink {
  return { kind: 'circle', key, role, inline, block, radius };
}

function lineThrough([first, ...others]: readonly Point[]): readonly Command[] {
  if (!first || others.length === 0) return [];
  return [['M', first], ...others.map((point) => ['L', point] as const)];
}

/** What was measured without a gap in between; what stands alone is a run of one. */
function runsOf(points: Trend['points']): readonly (readonly Known[])[] {
  const runs: Known[][] = [];
  let isOpen = false;
  for (const [index, height] of thinned(points)) {
    if (height !== undefined && isOpen) runs.at(-1)?.push([index, height]);
    else if (height !== undefined) runs.push([[index, height]]);
    isOpen = height !== undefined;
  }
  return runs;
}

type Known = readonly [number, number];
type Entry = readonly [number, number | undefined];

/** Of more points than can be seen, the lowest and the highest of each stretch. */
function thinned(points: Trend['points']): readonly Entry[] {
  const all = [...points.entries()];
  if (all.length <= mostPoints) return all;
  const each = Math.ceil((2 * all.length) / mostPoints);
  const stretches = Array.from({ length: Math.ceil(all.length / each) }, (_, index) => {
    const heights = all.slice(index * each, (index + 1) * each).filter(([, height]) => height !== undefined);
    return heights.toSorted(([, one = 0], [, other = 0]) => one - other);
  });
  return stretches.flatMap((stretch): readonly Entry[] => {
    const [low, high] = [stretch[0], stretch.at(-1)];
    if (!low || !high) return [[0, undefined]];
    return low[0] === high[0] ? [low] : low[0] < high[0] ? [low, high] : [high, low];
  });
}
