import type { Id, Journey, Standing } from '../journey.ts';

/** What of a journey must not be spoken of, since it is private or stands in something that is. */
export interface Gone {
  readonly ids: ReadonlySet<Id>;
  /** The last step that is left at or before a step, and the first at or after it. */
  readonly stepBefore: (step: Id) => Id | undefined;
  readonly stepAfter: (step: Id) => Id | undefined;
}

/** Compares a journey with what is left of it without everything marked private. */
export function goneFrom(journey: Journey, open: Journey): Gone {
  const ids = new Set<Id>();
  const lose = (all: readonly Named[], left: readonly Named[], isKept: (node: Named) => boolean) => {
    const kept = new Set(left.filter(isKept).map(({ id }) => id));
    for (const { id } of all) if (!kept.has(id)) ids.add(id);
  };
  const always = () => true;
  for (const kind of ['personas', 'channels', 'metrics', 'lanes', 'views', 'phases'] as const)
    lose(journey[kind], open[kind], always);
  const isWhole = ({ phase, stage, group, only }: Named) =>
    [phase, stage, group].every((id) => id === undefined || !ids.has(id)) &&
    (only === undefined || only.some((id) => !ids.has(id)));
  // From the outside in: what stands in something that is gone goes with it.
  for (const kind of ['stages', 'groups', 'steps'] as const) lose(journey[kind], open[kind], isWhole);
  return { ids, ...neighbours(journey, ids) };
}

/** What decides whether a node is left. */
interface Named extends Standing {
  readonly id: Id;
  readonly phase?: Id;
  readonly stage?: Id;
  readonly group?: Id;
}

function neighbours({ steps }: Journey, gone: ReadonlySet<Id>): Pick<Gone, 'stepBefore' | 'stepAfter'> {
  const before = nearest(steps, gone);
  const after = nearest(steps.toReversed(), gone);
  return { stepBefore: (step) => before.get(step), stepAfter: (step) => after.get(step) };
}

function nearest(steps: Journey['steps'], gone: ReadonlySet<Id>): ReadonlyMap<Id, Id> {
  const found = new Map<Id, Id>();
  let last: Id | undefined;
  for (const { id } of steps) {
    if (!gone.has(id)) last = id;
    if (last !== undefined) found.set(id, last);
  }
  return found;
}
