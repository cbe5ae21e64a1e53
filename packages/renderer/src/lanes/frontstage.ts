import type { Lane } from './lane.ts';
import { responsesContent } from './responses.ts';

/** What the organisation does before the customer’s eyes. */
export const frontstage: Lane = {
  name: 'frontstage',
  icon: 'frontstage',
  role: 'frontstage',
  title: (locale) => locale.lanes.frontstage.title,
  hint: (locale) => locale.lanes.frontstage.hint,
  arrange: (source) => responsesContent('frontstage', (owner) => owner.front, source),
};
