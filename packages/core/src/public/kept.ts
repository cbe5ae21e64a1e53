import type { Id, Journey, Standing } from '../journey.ts';

/** What a journey still has of each kind when everything private has been taken out of it. */
export interface Kept {
  readonly personas: ReadonlySet<Id>;
  readonly channels: ReadonlySet<Id>;
  readonly metrics: ReadonlySet<Id>;
  readonly lanes: ReadonlySet<Id>;
  readonly phases: ReadonlySet<Id>;
  readonly stages: ReadonlySet<Id>;
  readonly groups: ReadonlySet<Id>;
  /** In order. */
  readonly steps: ReadonlySet<Id>;
}

/** Looks at what still has everything around it: a stage of a private phase goes with it, and so on down. */
export function keptOf(open: Journey): Kept {
  const { personas, channels, metrics, lanes } = open;
  const people = idsOf(personas);
  const phases = idsOf(open.phases);
  const stages = idsOf(open.stages.filter((each) => isForSomebody(each, people) && isIn(each.phase, phases)));
  const groups = idsOf(open.groups.filter((each) => isForSomebody(each, people) && isIn(each.stage, stages)));
  const steps = open.steps.filter(
    (each) => isForSomebody(each, people) && isIn(each.stage, stages) && isIn(each.group, groups),
  );
  return {
    personas: people,
    channels: idsOf(channels),
    metrics: idsOf(metrics),
    lanes: idsOf(lanes),
    phases,
    stages,
    groups,
    steps: idsOf(steps),
  };
}

/** Whether anybody is left whom something is for. */
export function isForSomebody({ only }: Standing, personas: ReadonlySet<Id>): boolean {
  return only === undefined || only.some((id) => personas.has(id));
}

/** Whether a reference still leads somewhere, if it is one. */
export function isIn(id: Id | undefined, ids: ReadonlySet<Id>): boolean {
  return id === undefined || ids.has(id);
}

function idsOf(nodes: readonly { readonly id: Id }[]): ReadonlySet<Id> {
  return new Set(nodes.map(({ id }) => id));
}
