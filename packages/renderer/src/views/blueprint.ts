import type { Fact, LaneRole } from '../board/board.ts';
import { handOvers, size } from '../board/facts.ts';
import { linesOfBlueprint } from '../board/lines.ts';
import type { Card } from '../content/cards.ts';
import type { Content } from '../content/content.ts';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import type { View } from './view.ts';

/** Rows from what the customer meets down to what everything rests on. */
const order: readonly LaneRole[] = ['evidence', 'customer', 'frontstage', 'backstage', 'support'];

/** A rail that has room for the names of the lines. */
const rail = 172;

/** The service blueprint: what the customer meets and does, and who does what for it, seen and unseen. */
export const blueprint: View = {
  name: 'blueprint',
  artefact: (locale) => locale.views.blueprint,
  lanes: (known) => order.flatMap((role) => known.filter((lane) => lane.role === role)),
  dressed: inCards,
  lines: linesOfBlueprint,
  connected: true,
  empty: (lanes, { blueprint: words }) => (lanes.some(isWork) ? undefined : words.empty),
  facts: (source) => [size(source), ...handOvers(source), ...owners(source), ...owned(source)],
  without: ['flow'],
  metrics: (metrics) => ({ ...metrics, rail: Math.max(metrics.rail, rail) }),
};

type RoleOfWork = 'frontstage' | 'backstage' | 'support';

/** Whether a lane shows what is done for the customer. */
function isWork(lane: { readonly role?: LaneRole }): lane is { readonly role: RoleOfWork } {
  return lane.role !== undefined && lane.role !== 'customer' && lane.role !== 'evidence';
}

/** What we do stands on cards, which arrows can lead to. */
function inCards(lane: Lane): Lane {
  if (!isWork(lane)) return lane;
  const { role, arrange }: Lane & { role: RoleOfWork } = lane;
  const shown = (content: Content) => onCards(content, role);
  return {
    ...lane,
    arrange(source) {
      const arranged = arrange(source) ?? [];
      return 'form' in arranged ? shown(arranged) : arranged.map(shown);
    },
  };
}

function onCards(content: Content, tone: RoleOfWork): Content {
  if (content.form === 'cards')
    return { ...content, cards: content.cards.map((card) => ({ ...card, tone })) };
  if (content.form !== 'notes') return content;
  const cards = content.cells.map(
    ({ owner, ...cell }): Card => ({
      ...cell,
      tone,
      ...(owner !== undefined && { foot: owner }),
    }),
  );
  return { form: 'cards', cards };
}

/** Everything that is done for the customer, with who does it. */
const work = ({ places }: LaneSource) =>
  places.flatMap(({ owner }) => [...owner.front, ...owner.back, ...owner.support]);

function owners(source: LaneSource): readonly Fact[] {
  const { blueprint: words } = source.locale;
  const names = [...new Set(work(source).flatMap(({ owner }) => owner ?? []))];
  if (names.length === 0) return [];
  return [{ key: 'owners', value: words.owners(names.length), label: names.join(' · '), tone: 'plain' }];
}

function owned(source: LaneSource): readonly Fact[] {
  const { locale } = source;
  const all = work(source);
  const done = all.filter(({ owner }) => owner !== undefined).length;
  if (all.length === 0) return [];
  const tone = done < all.length ? 'negative' : 'plain';
  return [{ key: 'owned', value: locale.of(done, all.length), label: locale.blueprint.owned, tone }];
}
