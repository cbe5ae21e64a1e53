import type { ZoneCell } from '../content/zones.ts';
import type { Lane, LaneSource } from './lane.ts';

/** Where interest is high and where it is low: a strip in which steps of one kind that follow each other are one. */
export const zone: Lane = {
  name: 'zone',
  icon: 'zone',
  title: (locale) => locale.lanes.zone.title,
  hint: (locale) => locale.lanes.zone.hint,
  arrange(source) {
    const cells = zonesOf(source);
    return cells.length === 0 ? undefined : { form: 'zones', cells };
  },
};

function zonesOf({ columns, locale }: LaneSource): readonly ZoneCell[] {
  const cells: ZoneCell[] = [];
  for (const [column, { step }] of columns.entries()) {
    if (!step?.zone) continue;
    const before = cells.at(-1);
    if (before?.zone === step.zone && before.last === column - 1) {
      cells[cells.length - 1] = { ...before, last: column };
      continue;
    }
    const text = locale.zones[step.zone];
    const label = locale.metricSentence(locale.lanes.zone.title, text);
    const { range, zone: kind } = step;
    cells.push({ key: `zone.${step.id}`, range, first: column, last: column, label, zone: kind, text });
  }
  return cells;
}
