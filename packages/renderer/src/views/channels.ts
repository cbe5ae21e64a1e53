import type { Fact } from '../board/board.ts';
import { channelWays } from '../board/channel-ways.ts';
import { handOvers, size } from '../board/facts.ts';
import { shortSteps } from '../board/short-steps.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { presence } from '../lanes/presence.ts';
import type { View } from './view.ts';

/** A rail that has room for the names of channels. */
const rail = 188;

/** The channels as rows: which step uses which, and whether the context survives the way from one to the next. */
export const channels: View = {
  name: 'channels',
  artefact: (locale) => locale.views.channels,
  own: [shortSteps],
  lanes: () => [shortSteps, presence],
  facts: (source) => [size(source), ...used(source), ...handOvers(source), ...online(source)],
  empty: (lanes, { channels: words }) =>
    lanes.some(({ content }) => content.form === 'presence') ? undefined : words.empty,
  without: ['flow'],
  metrics: (metrics) => ({ ...metrics, rail: Math.max(metrics.rail, rail) }),
};

/** The channels that steps or stages mention. */
function mentioned({ places, journey }: LaneSource) {
  const ids = new Set(places.flatMap(({ owner }) => owner.touchpoints.map(({ channel }) => channel)));
  return journey.channels.filter(({ id }) => ids.has(id));
}

function used(source: LaneSource): readonly Fact[] {
  const { locale, columns, journey } = source;
  const number = mentioned(source).length;
  if (number === 0) return [];
  const first = (column: number) =>
    (columns[column]?.step ?? journey.stages[columns[column]?.stage ?? 0])?.touchpoints[0]?.channel;
  const changes = channelWays(source).filter(({ from, to }) => first(from) !== first(to)).length;
  const { channels: words } = locale;
  return [{ key: 'channels', value: words.count(number), label: words.changes(changes), tone: 'plain' }];
}

/** Said of too few channels, it would say nothing of the journey. */
function online(source: LaneSource): readonly Fact[] {
  const { locale } = source;
  const all = mentioned(source);
  const said = all.filter((channel) => channel.presence !== undefined);
  if (said.length === 0 || said.length < all.length / 2) return [];
  const number = said.filter((channel) => channel.presence === 'online').length;
  const label = locale.channels.online(said.length === all.length);
  return [{ key: 'online', value: locale.of(number, said.length), label, tone: 'plain' }];
}
