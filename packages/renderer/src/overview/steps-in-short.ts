import { sentences } from '../board/sentences.ts';
import type { DigestCell, DigestContent } from '../content/digest.ts';
import type { LaneSource } from '../lanes/lane.ts';

/** How many steps each stage has, from which to which, and those that are moments of truth. */
export function stepsInShort({ columns, journey, locale }: LaneSource): DigestContent | undefined {
  const cells = columns.flatMap(({ stage }, column): readonly DigestCell[] => {
    const owner = journey.stages[stage];
    const steps = journey.steps.filter((step) => step.stage === owner?.id);
    const [first, last] = [steps[0]?.label.text, steps.at(-1)?.label.text];
    if (!owner || first === undefined || last === undefined) return [];
    const head = locale.stagesAndSteps(0, steps.length);
    const isMoment = steps.length === 1 && steps[0]?.moment;
    // A single step that is a moment of truth is named by its mark.
    const text = steps.length > 1 ? locale.fromTo(first, last) : isMoment ? undefined : first;
    const moments = steps.filter(({ moment }) => moment).map(({ label }) => label.text);
    const said = moments.map((moment) => `${locale.moment}: ${moment}`);
    return [
      {
        key: `steps.${owner.id}`,
        range: owner.range,
        first: column,
        last: column,
        label: sentences(`${owner.label.text}: ${head}`, text, ...said),
        head,
        ...(text !== undefined && { text }),
        moments,
      },
    ];
  });
  return cells.length === 0 ? undefined : { form: 'digest', cells };
}
