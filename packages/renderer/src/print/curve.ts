import type { AwayPoint, CurveContent, CurvePoint, Series } from '../content/curve.ts';
import type { Span } from './cuts.ts';
import { within } from './within.ts';

/** The curves of a page, which know where they come from and go to; nothing where nobody felt anything there or before and after. */
export function curveIn({ gap, ...content }: CurveContent, span: Span): CurveContent | undefined {
  const series = content.series.map((each): Series => {
    const points = each.points
      .flatMap((point) => within(point, span))
      .map((point): CurvePoint => ({ ...point, column: point.first }));
    return { ...each, points, away: awayFrom(each.points, span) };
  });
  if (!series.some((each) => isFelt(each) || goesAcross(each))) return undefined;
  const own = gap && gap.column >= span.first && gap.column <= span.last;
  // What explains a line of targets has nothing to explain where there is none.
  const { toBe: _, gap: __, ...lines } = content.legend;
  const hasTarget = series.some(({ points }) => points.some(({ target }) => target !== undefined));
  return {
    ...content,
    series,
    legend: hasTarget ? content.legend : lines,
    ...(own && { gap: { ...gap, column: gap.column - span.first } }),
  };
}

const isFelt = ({ points }: Series): boolean =>
  points.some(({ value, target, word }) => [value, target, word].some((each) => each !== undefined));

const goesAcross = ({ away = [] }: Series): boolean =>
  away.some(({ column, value }) => column < 0 && value !== undefined) &&
  away.some(({ column, value }) => column >= 0 && value !== undefined);

/** How many scores beyond a cut the bend of a curve depends on. */
const reach = 2;

function awayFrom(points: readonly CurvePoint[], { first, last }: Span): readonly AwayPoint[] {
  const scored = (value: (point: CurvePoint) => number | undefined) => {
    const known = points.filter((point) => value(point) !== undefined);
    const before = known.filter(({ column }) => column < first).slice(-reach);
    return [...before, ...known.filter(({ column }) => column > last).slice(0, reach)];
  };
  const wanted = new Set([...scored(({ value }) => value), ...scored(({ target }) => target)]);
  return points
    .filter((point) => wanted.has(point))
    .map(({ column, value, target }) => ({
      column: column - first,
      ...(value !== undefined && { value }),
      ...(target !== undefined && { target }),
    }));
}
