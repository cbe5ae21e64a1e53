import type { Channel, Ownership } from '@wayline/core';
import { lookOf } from '../board/channel-look.ts';
import { channelWays } from '../board/channel-ways.ts';
import type { ChannelRow, Presence } from '../board/content.ts';
import type { Lane, LaneSource, Place } from './lane.ts';

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
    const cells = cellsIn(source, rows, rowOf);
    const primary = new Map(cells.flatMap(({ first, row, main }) => (main ? [[first, row] as const] : [])));
    const ways = channelWays(source).flatMap(({ from, to, handOver }) => {
      const [fromRow, toRow] = [primary.get(from), primary.get(to)];
      if (fromRow === undefined || toRow === undefined) return [];
      const ends = { from: { column: from, row: fromRow }, to: { column: to, row: toRow } };
      return [{ key: `way.${from + 1}.${to + 1}`, ...ends, ...(handOver && { handOver }) }];
    });
    return { form: 'presence', rows, cells, ways, stretches: stretchesOf(source, rowOf) };
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

function cellsIn(
  { places, columns, locale }: LaneSource,
  rows: readonly ChannelRow[],
  rowOf: ReadonlyMap<string, number>,
): readonly Presence[] {
  const found = new Map<string, Presence>();
  // What a step says of itself comes before what is said of its whole stage.
  const own = (place: Place) => place.owner.kind === 'step' || columns[place.first]?.step === undefined;
  const sorted = [...places.filter(own), ...places.filter((place) => !own(place))];
  for (const place of sorted)
    place.owner.touchpoints.forEach(({ channel, range, handOver }, index) => {
      const row = rowOf.get(channel);
      const shown = row === undefined ? undefined : rows[row];
      if (row === undefined || !shown) return;
      for (let column = place.first; column <= place.last; column++) {
        const id = `${column} ${row}`;
        if (found.has(id)) continue;
        const said = locale.touchpointSentence(
          shown.text,
          handOver,
          locale.ownership[shown.ownership],
          shown.hint,
        );
        const step = columns[column]?.step;
        found.set(id, {
          key: `presence.${column + 1}.${row + 1}`,
          range,
          first: column,
          last: column,
          label: step ? `${locale.stepSentence(step.index + 1, step.label.text, undefined)}. ${said}` : said,
          row,
          name: shown.text,
          icon: shown.icon,
          ownership: shown.ownership,
          main: own(place) && index === 0,
          ...(handOver && { handOver }),
        });
      }
    });
  return [...found.values()].sort((a, b) => a.first - b.first || a.row - b.row);
}

/** Channels that are there throughout a stage. */
function stretchesOf({ places }: LaneSource, rowOf: ReadonlyMap<string, number>) {
  return places.flatMap(({ owner, first, last }) =>
    last === first
      ? []
      : owner.touchpoints.flatMap(({ channel }) => {
          const row = rowOf.get(channel);
          return row === undefined ? [] : [{ row, first, last }];
        }),
  );
}
