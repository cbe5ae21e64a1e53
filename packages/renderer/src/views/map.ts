import type { View } from './view.ts';

/** The full map: every lane that has something to show. */
export const map: View = {
  name: 'map',
  artefact: (locale) => locale.artefact,
  asMap: true,
  lanes: (known) => known.filter((lane) => !lane.onlyWhenNamed),
};
