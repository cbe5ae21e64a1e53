import { actions } from './actions.ts';
import { backstage } from './backstage.ts';
import { emotion } from './emotion.ts';
import { frontstage } from './frontstage.ts';
import type { Lane } from './lane.ts';
import { metrics } from './metrics.ts';
import { opportunities } from './opportunities.ts';
import { pains } from './pains.ts';
import { quotes } from './quotes.ts';
import { support } from './support.ts';
import { thoughts } from './thoughts.ts';
import { time } from './time.ts';
import { touchpoints } from './touchpoints.ts';

/** The lanes of the full map, in the order they stand; a lane without content is not drawn. */
export const lanes: readonly Lane[] = [
  actions,
  touchpoints,
  emotion,
  quotes,
  thoughts,
  pains,
  opportunities,
  time,
  frontstage,
  backstage,
  support,
  metrics,
];
