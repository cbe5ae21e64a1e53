import type { Channel, Ownership, Touchpoint } from '@wayline/core';
import { lookOf } from '../board/channel-look.ts';
import { channelWays } from '../board/channel-ways.ts';
import { remarksOn } from '../board/remarks.ts';
import type { ChannelRow, Presence, PresenceContent } from '../content/presence.ts';
import { type Lane, type LaneSource, type Place, spanFrom } from './lane.ts';

/** From what others own down to what is one's own. */
const ownershipOrder: readonly Ownership[] = ['paid', 'third', 'earned', 'owned'];

/** A row for each channel, a mark where a step uses it, and the way that leads from one channel to the next. */
export const presence: Lane = {
  name: 'presence',
  icon: 'layers',
  onlyWhenNamed: true,
  title: (locale) => locale.lanes.presence.title,
  hint: (locale) => locale.lanes.presence.hint,
  arrange(source) {
    const rows = rowsOf(source);
    if (rows.length === 0) return undefined;
    const rowOf = new Map(rows.map(({ key }, row) => [key, row]));
    const mentions = mentionsIn(source, rowOf);
    const cells = cellsIn(mentions, rows, source);
    const primary = new Map(cells.flatMap(({ first, row, main }) => (main ? [[first, row] as const] : [])));
    const ways = channelWays(source).flatMap(({ from, to, handOver }) => {
      const [fromRow, toRow] = [primary.get(from), primary.get(to)];
      if (fromRow === undefined || toRow === undefined) return [];
      const ends = { from: { column: from, row: fromRow }, to: { column: to, row: toRow } };
      return [{ key: `way.${from + 1}.${to + 1}`, ...ends, ...(handOver && { handOver }) }];
    });
    return { form: 'presence', rows, cells, ways, stretches: stretchesIn(mentions) };
  },
};

/** The channels that steps or stages mention: by whose they are, and then by where they first appear. */
function rowsOf(source: LaneSource): readonly ChannelRow[] {
  const { places, journey, locale } = source;
  const channels = new Map(journey.channels.map((channel) => [channel.id, channel]));
  const used = places
    .toSorted((a, b) => a.first - b.first)
    .flatMap(({ owner }) => owner.touchpoints.flatMap(({ channel }) => channels.get(channel) ?? []));
  const all = [...new Set(used)].map((channel) => rowOf(channel, source));
  const sorted = ownershipOrder.flatMap((ownership) => all.filter((row) => row.ownership === ownership));
  const isMixed = new Set(all.map(({ ownership }) => ownership)).size > 1;
  return sorted.map((row, index) =>
    isMixed && row.ownership !== sorted[index - 1]?.ownership
      ? { ...row, heading: locale.ownership[row.ownership] }
      : row,
  );
}

function rowOf(channel: Channel, source: LaneSource): ChannelRow {
  const { text, icon, ownership, marks = [] } = lookOf(channel, source);
  const hint = [
    channel.presence && source.locale.presence[channel.presence],
    ...marks.map(({ text: said }) => said),
  ].filter((part) => part !== undefined);
  return { key: channel.id, text, icon, ownership, ...(hint.length > 0 && { hint: hint.join(' · ') }) };
}

/** A channel as one place mentions it, with the columns that it is there in. */
interface Mention {
  readonly place: Place;
  readonly touchpoint: Touchpoint;
  readonly row: number;
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

function mentionsIn(source: LaneSource, rowOf: ReadonlyMap<string, number>): readonly Mention[] {
  return source.places.flatMap((place) =>
    place.owner.touchpoints.flatMap((touchpoint, index): readonly Mention[] => {
      const row = rowOf.get(touchpoint.channel);
      if (row === undefined) return [];
      return [{ place, touchpoint, row, index, ...spanFrom(place, touchpoint.until, source) }];
    }),
  );
}

/** A mark for each channel in each column; what a step says itself comes before what is said of several. */
function cellsIn(
  mentions: readonly Mention[],
  rows: readonly ChannelRow[],
  source: LaneSource,
): readonly Presence[] {
  const found = new Map<string, Presence>();
  const put = (mention: Mention, column: number, isMain: boolean) => {
    const key = `presence.${column + 1}.${mention.row + 1}`;
    const shown = rows[mention.row];
    if (shown && !found.has(key)) found.set(key, cellOf(mention, shown, column, { key, isMain }, source));
  };
  for (const mention of mentions) {
    const { place, index } = mention;
    const isOwn = place.owner.kind === 'step' || source.columns[place.first]?.step === undefined;
    if (isOwn) put(mention, place.first, index === 0);
  }
  for (const mention of mentions)
    for (let column = mention.first; column <= mention.last; column++) put(mention, column, false);
  return [...found.values()].sort((a, b) => a.first - b.first || a.row - b.row);
}

function cellOf(
  { touchpoint, place, row }: Mention,
  shown: ChannelRow,
  column: number,
  { key, isMain }: { readonly key: string; readonly isMain: boolean },
  source: LaneSource,
): Presence {
  const { locale, columns } = source;
  const step = columns[column]?.step;
  const handOver = column === place.first ? touchpoint.handOver : undefined;
  const remarks = remarksOn(touchpoint, source);
  const said = locale.touchpointSentence(
    shown.text,
    handOver,
    locale.ownership[shown.ownership],
    shown.hint,
    ...remarks,
  );
  return {
    key,
    range: touchpoint.range,
    first: column,
    last: column,
    label: step ? `${locale.stepSentence(step.index + 1, step.label.text, undefined)}. ${said}` : said,
    row,
    name: shown.text,
    icon: shown.icon,
    ownership: shown.ownership,
    main: isMain,
    ...(handOver && { handOver }),
  };
}

/** Where a channel is there throughout several columns, each once. */
function stretchesIn(mentions: readonly Mention[]): PresenceContent['stretches'] {
  const found = mentions
    .filter(({ first, last }) => last > first)
    .map(({ row, first, last }) => [`${row} ${first} ${last}`, { row, first, last }] as const);
  return [...new Map(found).values()];
}
