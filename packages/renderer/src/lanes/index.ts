import { actions } from './actions.ts';
import { arc } from './arc.ts';
import { backstage } from './backstage.ts';
import { competitors } from './competitors.ts';
import { costs } from './costs.ts';
import { effort } from './effort.ts';
import { emotion } from './emotion.ts';
import { evidence } from './evidence.ts';
import { experiments } from './experiments.ts';
import { frontstage } from './frontstage.ts';
import { funnel } from './funnel.ts';
import type { Lane } from './lane.ts';
import { metrics } from './metrics.ts';
import { opportunities } from './opportunities.ts';
import { pains } from './pains.ts';
import { presence } from './presence.ts';
import { quotes } from './quotes.ts';
import { storyboard } from './storyboard.ts';
import { support } from './support.ts';
import { thoughts } from './thoughts.ts';
import { time } from './time.ts';
import { touchpoints } from './touchpoints.ts';
import { zone } from './zone.ts';

/** The lanes of the full map, in the order they stand; a lane without content is not drawn. */
export const lanes: readonly Lane[] = [
  storyboard,
  actions,
  zone,
  touchpoints,
  presence,
  emotion,
  arc,
  effort,
  quotes,
  thoughts,
  evidence,
  pains,
  opportunities,
  experiments,
  competitors,
  time,
  costs,
  frontstage,
  backstage,
  support,
  funnel,
  metrics,
];
