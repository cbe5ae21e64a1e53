import type { Cost } from '@wayline/core';
import { barsOf } from '../board/bars.ts';
import type { Gauge } from '../content/gauges.ts';
import { type Lane, placedItems } from './lane.ts';

/** What each step or stage costs; amounts of one currency have bars that can be compared. */
export const costs: Lane = {
  name: 'costs',
  icon: 'cost',
  title: (locale) => locale.lanes.costs.title,
  hint: (locale) => locale.lanes.costs.hint,
  arrange(source) {
    const placed = placedItems('cost', ({ costs: all }): readonly Cost[] => all, source);
    const cells: readonly Gauge[] = barsOf(placed, source.locale.lanes.costs.title, source);
    return cells.length === 0 ? undefined : { form: 'gauges', cells };
  },
};
