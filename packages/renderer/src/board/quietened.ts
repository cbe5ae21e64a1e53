import type { CurveContent } from './content.ts';
import { extremes } from './extremes.ts';

/** Curves of how it is, with words at the lowest and the highest point alone. */
export function quietened({ gap, ...content }: CurveContent): CurveContent {
  const { lowest, highest } = extremes(content.series.flatMap(({ points }) => points));
  const series = content.series.map((each) => ({
    ...each,
    points: each.points.map((whole) => {
      const { target, word, ...point } = whole;
      const speaks = word !== undefined && (whole === lowest || whole === highest);
      return speaks ? { ...point, word } : point;
    }),
  }));
  return { ...content, series, legend: {} };
}
