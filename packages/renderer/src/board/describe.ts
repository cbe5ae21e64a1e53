import type { LaneSource } from '../lanes/lane.ts';
import { largestGapIn, lowestAndHighest } from './facts.ts';

/** What the picture shows, in a few sentences, for those who cannot see it. */
export function describe(source: LaneSource): string {
  const { journey, locale } = source;
  const { lowest, highest } = lowestAndHighest(source);
  const stages = journey.stages.filter((stage) => !stage.implicit);
  const gap = largestGapIn(source);
  const leaving = whereMostLeave(source);
  return locale.describe({
    stages: stages.length,
    steps: journey.steps.length,
    names: stages.map(({ label }) => label.text),
    ...(lowest && { lowest: { step: lowest.title, score: lowest.value } }),
    ...(highest && { highest: { step: highest.title, score: highest.value } }),
    ...(gap && { gap: { step: gap.title, size: gap.size } }),
    ...(leaving && { leaving }),
  });
}

/** The step with the largest known share of people who leave the journey there. */
function whereMostLeave({
  journey,
}: LaneSource): { readonly step: string; readonly rate: number } | undefined {
  let most: { readonly step: string; readonly rate: number } | undefined;
  for (const { kind, from, rate = 0 } of journey.edges) {
    if (kind !== 'exit' || rate <= (most?.rate ?? 0)) continue;
    const step = journey.steps.find(({ id }) => id === from);
    if (step) most = { step: step.label.text, rate };
  }
  return most;
}
