import { blockOf } from '../curve/scale.ts';
import type { LogicalDefinition } from '../layout/definition.ts';
import type { Course, CurveColumn } from './page.ts';

/** How the areas beside a curve are filled, and where each ends: the further from zero, the deeper. */
export function fillsOf(
  { lane, inline, inlineSize, scale }: CurveColumn,
  { from, to }: Course,
  hasGap: boolean,
): readonly LogicalDefinition[] {
  const { zero, unit } = scale;
  const rows = { block: from, blockSize: to - from };
  const best = blockOf(scale, 2);
  const worst = zero + 2 * unit;
  const fills: readonly LogicalDefinition[] = [
    {
      kind: 'clip',
      name: `${lane.name}-upper`,
      box: { inline: zero, inlineSize: inline + inlineSize - zero, ...rows },
    },
    { kind: 'clip', name: `${lane.name}-lower`, box: { inline, inlineSize: zero - inline, ...rows } },
    {
      kind: 'gradient',
      name: `${lane.name}-above`,
      axis: 'inline',
      from: best,
      to: zero,
      stops: [
        { offset: 0, role: 'area-positive', opacity: 0.34 },
        { offset: 1, role: 'area-positive', opacity: 0.07 },
      ],
    },
    {
      kind: 'gradient',
      name: `${lane.name}-below`,
      axis: 'inline',
      from: zero,
      to: worst,
      stops: [
        { offset: 0, role: 'area-negative', opacity: 0.07 },
        { offset: 1, role: 'area-negative', opacity: 0.36 },
      ],
    },
  ];
  return hasGap ? [...fills, { kind: 'hatch', name: `${lane.name}-gap`, role: 'gap-hatch' }] : fills;
}
