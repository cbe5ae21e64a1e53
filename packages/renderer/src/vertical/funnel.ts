import type { FunnelContent } from '../content/funnel.ts';
import type { Gauge, GaugesContent } from '../content/gauges.ts';

/** Down a page each bar lies in the card of its step, under what was lost on the way to it. */
export function funnelAsGauges({ bars, falls, highest }: FunnelContent): GaugesContent {
  const cells = bars.map(({ text, under, height, ...cell }): Gauge => {
    const fall = falls.find(({ to }) => to === cell.first);
    const name = fall && [fall.largest, fall.text, ...fall.reasons].filter((part) => part).join(' · ');
    return {
      ...cell,
      value: text,
      ...(name !== undefined && { name, label: `${cell.label}. ${name}` }),
      ...(under !== undefined && { comparison: under }),
      ...(height !== undefined && { fill: height / highest }),
    };
  });
  return { form: 'gauges', cells };
}
