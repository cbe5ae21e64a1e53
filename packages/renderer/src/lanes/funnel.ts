import { funnelOf } from '../board/funnel.ts';
import type { Lane } from './lane.ts';

/** How many get as far as each step, and what becomes of the others. */
export const funnel: Lane = {
  name: 'funnel',
  icon: 'chart',
  onlyWhenNamed: true,
  title: (locale) => locale.lanes.funnel.title,
  hint: (locale) => locale.lanes.funnel.hint,
  arrange: (source) => funnelOf(source, 'small'),
};
