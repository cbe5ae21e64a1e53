import type { Lane } from './lane.ts';
import { responsesContent } from './responses.ts';

/** What partners and systems contribute to what the organisation does. */
export const support: Lane = {
  name: 'support',
  icon: 'support',
  role: 'support',
  title: (locale) => locale.lanes.support.title,
  hint: (locale) => locale.lanes.support.hint,
  arrange: (source) => responsesContent('support', (owner) => owner.support, source),
};
