import type { StepsContent } from '../content/steps.ts';
import type { LaneSource } from '../lanes/lane.ts';

/** The steps by number and name alone; nothing where there are none. */
export function stepNames({ columns, locale }: LaneSource): StepsContent | undefined {
  const cells = columns.flatMap(({ step }, column) => {
    if (!step) return [];
    const number = step.index + 1;
    const title = step.label.text;
    const label = locale.stepSentence(number, title, undefined);
    return [
      {
        key: `step.${step.id}`,
        range: step.range,
        first: column,
        last: column,
        label,
        number,
        title,
        remarks: [],
      },
    ];
  });
  return cells.length === 0 ? undefined : { form: 'steps', cells, brackets: [] };
}
