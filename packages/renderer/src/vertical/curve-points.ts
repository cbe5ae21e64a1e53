import type { Spread } from '../content/curve.ts';
import type { Curve } from '../curve/curve.ts';
import { personaBridgeRole, personaPoint, personaTarget, scorePoint } from '../curve/marks.ts';
import { blockOf } from '../curve/scale.ts';
import { curveStyleOf } from '../curve/sizes.ts';
import { spreadSize } from '../curve/spread.ts';
import type { Ink } from '../layout/ink.ts';
import type { CurveColumn } from './page.ts';

/** The points of a curve, with their rings, targets and spreads. */
export function pointsInk({ series, dots }: Curve, column: CurveColumn): readonly Ink[] {
  const { content, scale } = column;
  // Points are as large as on a map, however large the curve of a view is there.
  const style = curveStyleOf({ ...content, size: 'usual' });
  return dots.flatMap(({ inline: block, block: inline, point }): readonly Ink[] => {
    const { key, moment, value = 0, target, spread } = point;
    const reach = spread ? [spreadBar(`${key}/spread`, block, spread, column)] : [];
    const ring: readonly Ink[] = moment
      ? [
          {
            kind: 'circle',
            key: `${key}/moment`,
            role: 'moment-ring',
            inline,
            block,
            radius: style.momentReach,
          },
        ]
      : [];
    if (!content.overlay)
      return [...reach, ...ring, scorePoint(`${key}/point`, inline, block, value, style, point.assumed)];
    const should = target === undefined ? undefined : blockOf(scale, target);
    const stem: readonly Ink[] =
      should === undefined
        ? []
        : [
            {
              kind: 'path',
              key: `${key}/stem`,
              role: personaBridgeRole(series.style),
              commands: [
                ['M', [inline, block]],
                ['L', [should, block]],
              ],
            },
            personaTarget(`${key}/target`, series.style, should, block),
          ];
    return [
      ...reach,
      ...ring,
      ...stem,
      personaPoint(`${key}/point`, series.style, inline, block, point.assumed),
    ];
  });
}

/** How far the scores lie apart that a point is the mean of. */
function spreadBar(key: string, block: number, { lowest, highest }: Spread, { scale }: CurveColumn): Ink {
  const [from, to] = [blockOf(scale, lowest), blockOf(scale, highest)];
  return {
    kind: 'rect',
    key,
    role: 'spread',
    inline: from - spreadSize / 2,
    block: block - spreadSize / 2,
    inlineSize: to - from + spreadSize,
    blockSize: spreadSize,
    radius: spreadSize / 2,
  };
}
