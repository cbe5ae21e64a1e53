import { emptyStage } from './empty-stage.ts';
import { lostBullet } from './lost-bullet.ts';
import { noSteps } from './no-steps.ts';
import { ratesDoNotSum } from './rates-do-not-sum.ts';
import type { Rule } from './rule.ts';
import { secondJourney } from './second-journey.ts';

/** Every rule by its name, in the order they run. */
export const rules = {
  'no-steps': noSteps,
  'second-journey': secondJourney,
  'lost-bullet': lostBullet,
  'empty-stage': emptyStage,
  'rates-do-not-sum': ratesDoNotSum,
} as const satisfies Readonly<Record<string, Rule>>;
