import { fold, reference, valueWordOf } from '@wayline/parser';
import { bearers } from '../interchange/text/names.ts';
import type { Id, Journey } from '../journey.ts';
import { type Directory, directory, matches } from '../resolve/references.ts';

/** What the names of a text mean, for each kind of thing that they can name. */
export interface Known {
  readonly personas: Directory<Id>;
  readonly metrics: Directory<Id>;
  persona(name: string): Id | undefined;
  metric(name: string): Id | undefined;
  channel(name: string): Id | undefined;
  lane(name: string): Id | undefined;
  /** A step, or the stage or the group that stands for its first or last step. */
  place(name: string): Id | undefined;
}

/** Looks at everything that a journey names. */
export function knownIn(journey: Journey): Known {
  const { channels, lanes, stages, groups, steps } = journey;
  const [personas, metrics] = [bearers(journey.personas), bearers(journey.metrics)];
  const stepNames = directory(steps.map(({ id, label }) => ({ id, label: label.text, thing: id })));
  const filled = new Set(
    steps.flatMap(({ stage, group }) => (group === undefined ? [stage] : [stage, group])),
  );
  const wholes = [...stages, ...groups].filter(({ id }) => filled.has(id));
  const wholeNames = directory(wholes.map(({ id, label }) => ({ id, label: label.text, thing: id })));
  const laneIds = new Map(lanes.map(({ id, label }) => [fold(label.text), id]));
  const channelIds = new Map(
    channels.toReversed().flatMap(({ id, label }) => [
      [fold(`#${id}`), id],
      [fold(label.text), id],
    ]),
  );
  return {
    personas,
    metrics,
    persona: (name) => matches(name, personas)[0],
    metric: (name) => matches(name, metrics)[0],
    channel: (name) => channelIds.get(fold(name)),
    lane: (name) => laneIds.get(fold(name)),
    place(name) {
      if (valueWordOf(name, 'edge') === 'exit' || reference(name)?.kind === 'file') return undefined;
      return matches(name, stepNames)[0] ?? matches(name, wholeNames)[0];
    },
  };
}
