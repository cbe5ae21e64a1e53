import type { LaneSource } from '../lanes/lane.ts';
import { lowestAndHighest } from './facts.ts';

/** What the picture shows, in a sentence or two, for those who cannot see it. */
export function describe(source: LaneSource): string {
  const { journey, locale } = source;
  const { lowest, highest } = lowestAndHighest(source);
  return locale.describe({
    stages: journey.stages.filter((stage) => !stage.implicit).length,
    steps: journey.steps.length,
    ...(lowest && { lowest: { step: lowest.title, score: lowest.value } }),
    ...(highest && { highest: { step: highest.title, score: highest.value } }),
  });
}
