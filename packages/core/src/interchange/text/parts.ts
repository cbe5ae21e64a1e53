import type { Group, Id, Journey, Phase, Stage, Step } from '../../journey.ts';
import { groupedBy } from '../../resolve/grouped.ts';

/** What a map is written down as, from top to bottom; an implicit stage leaves no line where it begins. */
export type Part =
  | Phase
  | Stage
  | Group
  | Step
  | { readonly kind: 'end'; readonly of: 'phase' | 'group' }
  /** What is said of a stage that has no line of its own: it stands behind its steps. */
  | { readonly kind: 'stage-below'; readonly stage: Stage };

/** Phases, stages, groups and steps in the order of their lines, with the marks that end phases and groups. */
export function partsOf(journey: Journey): readonly Part[] {
  const steps = groupedBy(journey.steps, ({ stage }) => stage);
  const groups = groupedBy(journey.groups, ({ stage }) => stage);
  const phases = queue(journey.phases);
  const parts: Part[] = [];
  let phase: Id | undefined;
  let inStage = false;
  for (const stage of journey.stages) {
    const isElsewhere = stage.phase !== phase;
    if (stage.phase !== undefined && isElsewhere) parts.push(...phases.upTo(stage.phase));
    else if (isElsewhere || (stage.implicit && inStage)) parts.push({ kind: 'end', of: 'phase' });
    phase = stage.phase;
    inStage = true;
    parts.push(stage, ...within(steps.get(stage.id) ?? [], groups.get(stage.id) ?? []));
    if (stage.implicit) parts.push({ kind: 'stage-below', stage });
  }
  return [...parts, ...phases.rest()];
}

/** The groups and steps of a stage; a group without steps stands before the next that has some. */
function within(steps: readonly Step[], groups: readonly Group[]): readonly Part[] {
  const waiting = queue(groups);
  const parts: Part[] = [];
  let group: Id | undefined;
  for (const step of steps) {
    if (step.group !== group) {
      if (step.group === undefined) parts.push({ kind: 'end', of: 'group' });
      else parts.push(...waiting.upTo(step.group));
      group = step.group;
    }
    parts.push(step);
  }
  return [...parts, ...waiting.rest()];
}

/** Hands out things in their order, each once. */
function queue<T extends { readonly id: Id }>(things: readonly T[]) {
  let next = 0;
  return {
    upTo(id: Id): readonly T[] {
      const found = things.findIndex((thing, at) => at >= next && thing.id === id);
      const from = next;
      next = Math.max(next, found + 1);
      return things.slice(from, next);
    },
    rest: (): readonly T[] => things.slice(next),
  };
}
