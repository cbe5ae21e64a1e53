import type { Lane } from './lane.ts';
import { responsesContent } from './responses.ts';

/** What the organisation does out of the customer’s sight. */
export const backstage: Lane = {
  name: 'backstage',
  icon: 'backstage',
  role: 'backstage',
  title: (locale) => locale.lanes.backstage.title,
  hint: (locale) => locale.lanes.backstage.hint,
  arrange: (source) => responsesContent('backstage', (owner) => owner.back, source),
};
