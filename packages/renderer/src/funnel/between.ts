import { clearOf } from '../layout/clear.ts';
import type { Ink, LogicalBox } from '../layout/ink.ts';
import type { Setting } from '../layout/setting.ts';
import { lineOf, type SizedFall, type SizedFunnel, topOf } from './sized.ts';
import { slotOf } from './slot.ts';

const measure = { tick: 4, least: 8 };

/** Neighbouring bars are joined by a surface, those with unknown steps between them by a dashed line around `words`. */
export function slopeOf(
  each: SizedFall,
  sized: SizedFunnel,
  words: readonly LogicalBox[],
  setting: Setting,
): readonly Ink[] {
  const line = lineOf(each, sized, setting);
  if (!line) return [];
  const { fall } = each;
  const [a, b] = line;
  if (fall.from !== undefined && fall.to - fall.from > 1)
    return [
      {
        kind: 'path',
        key: `${fall.key}/bridge`,
        role: 'funnel-bridge',
        commands: clearOf(a, b, words),
      },
    ];
  return [
    {
      kind: 'path',
      key: `${fall.key}/slope`,
      role: 'funnel-slope',
      commands: [['M', a], ['L', b], ['L', [b[0], sized.baseline]], ['L', [a[0], sized.baseline]], ['Z']],
    },
  ];
}

/** The largest fall is measured between the two heights, over the card that tells of it. */
export function measureOf(each: SizedFall, sized: SizedFunnel, { grid }: Setting): readonly Ink[] {
  const { fall } = each;
  if (!fall.largest || !fall.single || fall.from === undefined) return [];
  const [from, to] = [topOf(sized, fall.from), topOf(sized, fall.to)];
  if (from === undefined || to === undefined) return [];
  if (to - from < measure.least) return [];
  const at = slotOf(fall, grid).centre;
  const tick = (block: number) =>
    [
      ['M', [at - measure.tick, block]],
      ['L', [at + measure.tick, block]],
    ] as const;
  return [
    {
      kind: 'path',
      key: `${fall.key}/measure`,
      role: 'funnel-measure',
      commands: [...tick(from), ['M', [at, from]], ['L', [at, to]], ...tick(to)],
    },
  ];
}
