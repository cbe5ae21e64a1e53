import type { Journey, Notes } from '../journey.ts';

type Noted = Journey['stages'][number] | Journey['steps'][number];

/** The same places with their pains and ideas numbered anew, without a gap; an answer to a pain that is gone is none. */
export function renumbered(
  stages: Journey['stages'],
  steps: Journey['steps'],
): Pick<Journey, 'stages' | 'steps'> {
  const notes: readonly Notes[] = [...stages, ...steps];
  const pains = numbersFor(
    'P',
    notes.flatMap((each) => each.pains),
  );
  const ideas = numbersFor(
    'O',
    notes.flatMap((each) => each.ideas),
  );
  const told = <Node extends Noted>(node: Node): Node => ({
    ...node,
    pains: node.pains.map((pain) => ({ ...pain, number: pains.get(pain.number) ?? pain.number })),
    ideas: node.ideas.map(({ answers, ...idea }) => {
      const answered = answers === undefined ? undefined : pains.get(answers);
      const number = ideas.get(idea.number) ?? idea.number;
      return { ...idea, number, ...(answered !== undefined && { answers: answered }) };
    }),
    experiments: node.experiments.map(({ idea, ...experiment }) => {
      const tried = idea === undefined ? undefined : ideas.get(idea);
      return { ...experiment, ...(tried !== undefined && { idea: tried }) };
    }),
  });
  return { stages: stages.map(told), steps: steps.map(told) };
}

/** New numbers by the old ones, in the same order. */
function numbersFor(
  letter: 'P' | 'O',
  lines: readonly { readonly number: string }[],
): ReadonlyMap<string, string> {
  const old = lines.map(({ number }) => number).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return new Map(old.map((number, index) => [number, `${letter}${index + 1}`]));
}
