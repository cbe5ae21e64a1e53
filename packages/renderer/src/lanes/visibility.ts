import type { Lane } from './lane.ts';

/** The line of visibility: what stands below it the customer does not see. */
export const visibility: Lane = {
  name: 'visibility',
  icon: 'hidden',
  title: (locale) => locale.lanes.visibility.title,
  arrange({ places, locale }) {
    const hasHidden = places.some(({ owner }) => owner.back.length > 0 || owner.support.length > 0);
    if (!hasHidden) return undefined;
    return { form: 'divider', key: 'visibility', text: locale.lanes.visibility.title, icon: 'hidden' };
  },
};
