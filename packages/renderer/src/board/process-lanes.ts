import type { Journey, Step, View } from '@wayline/core';
import type { LaneSource } from '../lanes/lane.ts';
import { lookOf } from './channel-look.ts';

/** What the lanes of a process may stand for. */
export type LanesBy = NonNullable<View['by']>;

/** A lane that steps of a process stand in. */
export interface LaneOfSteps {
  readonly key: string;
  readonly title: string;
  readonly icon: string;
  readonly steps: readonly Step[];
}

/** More lanes than this are no longer read at a glance. */
const mostChannels = 5;

/** The lanes of a process in the order in which a journey comes to them; a single one has no name. */
export function lanesOfSteps(source: LaneSource): readonly LaneOfSteps[] {
  const { by } = source;
  const found = by ? groupedBy(by, source) : usual(source);
  return found.length === 1 && !by ? found.map((lane) => ({ ...lane, title: '' })) : found;
}

/** Channels where they are few and shared by steps, else whose channels they are; else one lane. */
function usual(source: LaneSource): readonly LaneOfSteps[] {
  const channels = groupedBy('channel', source);
  const { steps } = source.journey;
  const areFew = channels.length <= mostChannels && channels.length * 3 <= steps.length * 2;
  if (areFew && steps.some(({ touchpoints }) => touchpoints.length > 0)) return channels;
  return groupedBy('ownership', source);
}

interface Kind {
  readonly key: string;
  readonly title: string;
  readonly icon: string;
}

function groupedBy(by: LanesBy, source: LaneSource): readonly LaneOfSteps[] {
  const kindOf = kinds[by](source);
  const lanes = new Map<string, Kind & { readonly steps: Step[] }>();
  for (const step of source.journey.steps) {
    const kind = kindOf(step) ?? { key: 'rest', title: source.locale.process.rest[by], icon: restIcons[by] };
    const lane = lanes.get(kind.key) ?? { ...kind, steps: [] };
    lane.steps.push(step);
    lanes.set(kind.key, lane);
  }
  const all = [...lanes.values()];
  // What nothing is said of stands last, but what concerns everyone first.
  const rest = all.filter(({ key }) => key === 'rest');
  const others = all.filter(({ key }) => key !== 'rest');
  return by === 'persona' ? [...rest, ...others] : [...others, ...rest];
}

const restIcons: Readonly<Record<LanesBy, string>> = {
  channel: 'person',
  ownership: 'person',
  place: 'person',
  persona: 'people',
  owner: 'building',
};

const kinds: Readonly<Record<LanesBy, (source: LaneSource) => (step: Step) => Kind | undefined>> = {
  channel: (source) => {
    const channelOf = firstChannel(source.journey);
    return (step) => {
      const channel = channelOf(step);
      if (!channel) return undefined;
      return { key: channel.id, title: channel.label.text, icon: lookOf(channel, source).icon };
    };
  },
  ownership: ({ journey, locale }) => {
    const icons = { paid: 'ad', owned: 'shop', third: 'globe', earned: 'chat' } as const;
    const channelOf = firstChannel(journey);
    return (step) => {
      const channel = channelOf(step);
      if (!channel) return undefined;
      const { ownership = 'owned' } = channel;
      return { key: ownership, title: locale.process.ownership[ownership], icon: icons[ownership] };
    };
  },
  place: ({ journey, locale }) => {
    const icons = { online: 'globe', offline: 'location' } as const;
    const channelOf = firstChannel(journey);
    return (step) => {
      const presence = channelOf(step)?.presence;
      return presence && { key: presence, title: locale.process.presence[presence], icon: icons[presence] };
    };
  },
  persona:
    ({ journey }) =>
    (step) => {
      const people = journey.personas.filter(({ id }) => step.only?.includes(id));
      if (people.length === 0) return undefined;
      const title = people.map(({ label }) => label.text).join(', ');
      return { key: people.map(({ id }) => id).join(' '), title, icon: 'person' };
    },
  owner: () => (step) => {
    const title =
      step.owner?.text ?? [...step.front, ...step.back, ...step.support].find(({ owner }) => owner)?.owner;
    return title === undefined ? undefined : { key: `owner ${title}`, title, icon: 'people' };
  },
};

/** A step stands where it begins: at its first touchpoint. */
function firstChannel({ channels }: Journey) {
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  return ({ touchpoints: [first] }: Step) => first && byId.get(first.channel);
}
