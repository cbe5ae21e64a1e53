import type { Notes, Standing } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Range } from '@wayline/parser';
import type { LaneSource, Place } from '../lanes/lane.ts';

/** A step, or a line noted at one, that is there only as it is or only as it should be. */
export interface OfOneState {
  readonly key: string;
  readonly state: 'as-is' | 'to-be';
  readonly text: string;
  /** What it is: the name of its lane. */
  readonly kind: string;
  readonly range: Range;
  readonly place: Place;
}

/** All that is in one state only, in the order it stands. */
export function ofOneState(source: LaneSource): readonly OfOneState[] {
  const withSteps = new Set(source.journey.steps.map(({ stage }) => stage));
  return source.places.flatMap((place): readonly OfOneState[] => {
    const { owner, key } = place;
    // Steps say what their stage says, and are named for it.
    const isNamed = owner.kind === 'step' || !withSteps.has(owner.id);
    const itself = { note: owner, text: owner.label.text, kind: titleOf('actions', source) };
    const all = [...(isNamed ? [itself] : []), ...notesOf(owner, source)];
    return all.flatMap(({ note: { state, range }, text, kind }, index) =>
      state === undefined ? [] : [{ key: `${state}.${key}.${index + 1}`, state, text, kind, range, place }],
    );
  });
}

interface NamedNote {
  readonly note: Standing & { readonly range: Range };
  readonly text: string;
  readonly kind: string;
}

function notesOf(owner: Notes, source: LaneSource): readonly NamedNote[] {
  const { channels, lanes } = source.journey;
  const channelName = (id: string) => channels.find((channel) => channel.id === id)?.label.text ?? id;
  const texts = (lane: keyof Locale['lanes'], notes: readonly (NamedNote['note'] & Worded)[]) =>
    notes.map((note) => ({ note, text: note.text.text, kind: titleOf(lane, source) }));
  return [
    ...owner.touchpoints.map((note) => ({
      note,
      text: channelName(note.channel),
      kind: titleOf('touchpoints', source),
    })),
    ...texts('quotes', owner.quotes),
    ...texts('thoughts', owner.thoughts),
    ...texts('pains', owner.pains),
    ...texts('opportunities', owner.ideas),
    ...texts('frontstage', owner.front),
    ...texts('backstage', owner.back),
    ...texts('support', owner.support),
    ...owner.metrics.map((note) => ({ note, text: note.name.text, kind: titleOf('metrics', source) })),
    ...texts('experiments', owner.experiments),
    ...texts('costs', owner.costs),
    ...texts('competitors', owner.competitors),
    ...lanes.flatMap(({ id, label }) =>
      (owner.custom[id] ?? []).map((note) => ({ note, text: note.text.text, kind: label.text })),
    ),
  ];
}

interface Worded {
  readonly text: { readonly text: string };
}

const titleOf = (lane: keyof Locale['lanes'], { journey, locale }: LaneSource): string =>
  journey.settings.labels?.[lane] ?? locale.lanes[lane].title;
