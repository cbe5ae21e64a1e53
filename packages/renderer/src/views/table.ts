import type { View } from './view.ts';

/** The full map in words: its picture is that of the map, and its text form is what is asked for. */
export const table: View = {
  name: 'table',
  artefact: (locale) => locale.views.table,
  lanes: (known) => known.filter((lane) => !lane.onlyWhenNamed),
  asMap: true,
};
