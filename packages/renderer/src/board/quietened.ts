import type { CurveContent } from '../content/curve.ts';
import { extremes } from './extremes.ts';

/** Curves of how it is, with words at the lowest and the highest point alone. */
export function quietened({ gap, ...content }: CurveContent): CurveContent {
  const all = content.series.flatMap(({ points }) => points);
  const { lowest, highest } = extremes(all);
  // Words without a number are all that there is to show.
  const isUnscored = all.every(({ value }) => value === undefined);
  const series = content.series.map((each) => ({
    ...each,
    points: each.points.map((whole) => {
      const { target, word, ...point } = whole;
      const speaks = word !== undefined && (isUnscored || whole === lowest || whole === highest);
      return speaks ? { ...point, word } : point;
    }),
  }));
  return { ...content, series, legend: {} };
}
