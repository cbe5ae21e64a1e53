import type { LevelCell } from '../content/levels.ts';
import type { Lane } from './lane.ts';

/** How many bars an effort can fill. */
const bars = 5;

/** How hard each step is, as bars beside the writer's words; what happens to the customer takes no effort. */
export const effort: Lane = {
  name: 'effort',
  icon: 'effort',
  title: (locale) => locale.lanes.effort.title,
  hint: (locale) => locale.lanes.effort.hint,
  arrange({ columns, locale }) {
    if (!columns.some(({ step }) => step?.effort)) return undefined;
    const cells = columns.flatMap(({ step }, column): readonly LevelCell[] => {
      const written = step?.effort;
      if (!step || !(written || step.passive)) return [];
      const text = written?.text ?? locale.noEffort;
      const share = written ? written.share : 0;
      return [
        {
          key: `effort.${step.id}`,
          range: written?.range ?? step.range,
          first: column,
          last: column,
          label: locale.metricSentence(locale.lanes.effort.title, text),
          text,
          ...(share !== undefined && { level: barsFor(share) }),
        },
      ];
    });
    return { form: 'levels', cells };
  },
};

/** The nearest number of bars, but never none where there is some effort. */
function barsFor(share: number): number {
  return share === 0 ? 0 : Math.max(1, Math.round(share * bars));
}
