import type { ArcPoint } from '../content/arc.ts';
import type { Lane } from './lane.ts';

/** The dramatic arc: how much each step grips people, from 1 to 5, whether it feels good or not. */
export const arc: Lane = {
  name: 'arc',
  icon: 'arc',
  title: (locale) => locale.lanes.arc.title,
  hint: (locale) => locale.lanes.arc.hint,
  arrange({ columns, locale }) {
    const points = columns.flatMap(({ step }, column): readonly ArcPoint[] => {
      if (!step?.arc) return [];
      const { text, range, level } = step.arc;
      return [
        {
          key: `arc.${step.id}`,
          range,
          first: column,
          last: column,
          label: locale.metricSentence(locale.lanes.arc.title, text),
          text,
          ...(level !== undefined && { level }),
        },
      ];
    });
    return points.length === 0 ? undefined : { form: 'arc', points };
  },
};
