import type { Journey, Notes, Work } from '@wayline/core';

/** How much of a journey says that something is still to be done. */
export function todosIn(journey: Journey): number {
  const { personas, channels, metrics, lanes, phases, stages, groups, steps } = journey;
  const nodes = [...personas, ...channels, ...metrics, ...lanes, ...phases, ...stages, ...groups, ...steps];
  return open([journey, ...nodes]) + [...stages, ...steps].reduce((sum, each) => sum + todosNoted(each), 0);
}

function todosNoted(notes: Notes): number {
  // Everything noted stands in a list, those of the writer's own lanes in lists by lane.
  return [...Object.values(notes), ...Object.values(notes.custom)].reduce(
    (sum, list) => sum + (Array.isArray(list) ? open(list) : 0),
    0,
  );
}

function open(things: readonly Pick<Work, 'todo'>[]): number {
  return things.filter(({ todo }) => todo !== undefined).length;
}
