import {
  type FlagName,
  fold,
  list,
  type Range,
  type Report,
  say,
  type TouchItem,
  type Words,
} from '@wayline/parser';
import type { Channel, Id, Touchpoint } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { namesOf, otherNamesOf } from '../use/declaration.ts';
import { placedAt } from '../use/placed-at.ts';
import { isShipped } from '../use/shipped.ts';
import { among, type Braces, bracesOf, noBraces } from './braces.ts';
import { iconIn } from './icon.ts';
import { duplicateId, freshIds, type Ids, idOf } from './ids.ts';
import { type ItemContext, untilOf } from './item.ts';
import { nodeBase } from './node.ts';
import type { ItemLine, OutlineNode } from './outline-node.ts';
import { textAt, textsAt } from './properties.ts';
import { slug } from './slug.ts';
import { standingOf } from './standing.ts';
import type { Statement } from './statements.ts';
import { wordsOfList } from './text.ts';

/** The channels of a journey, and the mentions of them by the node they stand under. */
export interface Channels {
  readonly channels: readonly Channel[];
  readonly touchpoints: ReadonlyMap<OutlineNode, readonly Touchpoint[]>;
}

/** Gathers what declarations and mentions say of each channel; a flag at one mention holds everywhere. */
export function channelsOf(nodes: readonly OutlineNode[], ids: Ids, context: ItemContext): Channels {
  const { report } = context;
  const known = knownChannels(ids, report);
  const declared = nodes.filter(({ kind }) => kind === 'channel');
  const [own, taken] = [declared.filter(({ origin }) => !origin), declared.filter(({ origin }) => origin)];
  for (const node of own) known.declare(node);
  for (const node of own) for (const name of otherNamesOf(node)) known.alsoCall(node, name);
  for (const node of taken) for (const name of namesOf(node)) known.alsoCall(node, name);
  for (const node of taken) for (const name of otherNamesOf(node)) known.alsoCall(node, name);
  const touchpoints = new Map<OutlineNode, readonly Touchpoint[]>();
  for (const node of nodes) {
    const mentions = node.items.flatMap((item) => mentionsIn(item, node, known, context));
    if (mentions.length > 0) touchpoints.set(node, mentions);
  }
  return { channels: known.drafts.map((draft) => channelOf(draft, report)), touchpoints };
}

function mentionsIn(
  { line, more }: Statement<ItemLine>,
  node: OutlineNode,
  known: KnownChannels,
  context: ItemContext,
): readonly Touchpoint[] {
  if (line.kind !== 'touch') return [];
  const { personas, report } = context;
  const further = more.flatMap(wordsOfList).map((name): TouchItem => ({ name, range: name.range }));
  const named = [...line.items, ...further].filter(({ name }) => name.text !== '');
  return named.map((item, index): Touchpoint => {
    const braces = bracesOf(item.attributes ? [item.attributes] : [], 'touchpoint', report);
    const until = untilOf(braces, node, context);
    const handOver = index === 0 ? line.handOver : undefined;
    return {
      kind: 'touchpoint',
      channel: known.mention(item.name, item.range, braces),
      range: item.range,
      ...(handOver && { handOver: handOver.kept ? 'kept' : 'lost' }),
      ...standingOf(braces, personas, report),
      ...(until !== undefined && { until }),
    };
  });
}

/** A channel as far as it is known. */
interface Draft {
  readonly id: Id;
  readonly label: Words;
  readonly range: Range;
  readonly flags: Map<FlagName, Range>;
  /** What the braces of the first mention say, where nothing is declared in this text. */
  readonly keys: Braces['keys'];
  /** Where it is declared. */
  readonly node?: OutlineNode;
}

interface KnownChannels {
  readonly drafts: readonly Draft[];
  declare(node: OutlineNode): void;
  /** Gives a node a further name; one of another file becomes a channel when it is first mentioned. */
  alsoCall(node: OutlineNode, name: string): void;
  mention(name: Words, range: Range, braces: Braces): Id;
}

function knownChannels(ids: Ids, report: Report): KnownChannels {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  const alsoCalled = new Map<string, OutlineNode>();
  const fresh = freshIds(ids.values());

  function add(draft: Draft, braces: Braces): Draft {
    drafts.push(draft);
    for (const name of [fold(draft.label.text), `#${draft.id}`]) {
      if (!byName.has(name)) byName.set(name, draft);
    }
    addFlags(draft, braces, report);
    return draft;
  }

  function idFor(name: Words, { id }: Braces): Id {
    const given = fresh(id?.text ?? `channel/${slug(name.text)}`);
    if (id && given !== id.text) report(duplicateId(id));
    return given;
  }

  /** The channel of another file that a mention brings into the journey; of what is shipped it is only the sort. */
  function bring(named: OutlineNode, name: Words, keys: Braces['keys']): Draft {
    const id = idOf(named, ids);
    const node = placedAt(named.range, named);
    const { label, range, braces, origin } = node;
    const own = { id, range, flags: new Map(), keys, node };
    if (isShipped(origin?.file)) return add({ ...own, label: name }, noBraces);
    return add({ ...own, label }, braces);
  }

  return {
    drafts,
    declare(node) {
      const { label, range, braces } = node;
      add({ id: idOf(node, ids), label, range, flags: new Map(), keys: [], node }, braces);
    },
    alsoCall(node, name) {
      if (!alsoCalled.has(name)) alsoCalled.set(name, node);
    },
    mention(name, range, braces) {
      const folded = fold(name.text);
      const node = byName.has(folded) ? undefined : alsoCalled.get(folded);
      const known =
        byName.get(folded) ?? (node && (byName.get(`#${idOf(node, ids)}`) ?? bring(node, name, braces.keys)));
      if (known) {
        addFlags(known, braces, report);
        return known.id;
      }
      const id = idFor(name, braces);
      return add({ id, label: name, range, flags: new Map(), keys: braces.keys }, braces).id;
    },
  };
}

const ownership = ['paid', 'owned', 'third', 'earned'] as const;
const presence = ['online', 'offline'] as const;
const contact = ['direct', 'indirect'] as const;
const choices: readonly (readonly FlagName[])[] = [ownership, presence, contact];

function addFlags(draft: Draft, { flags }: Braces, report: Report): void {
  for (const [flag, range] of flags) {
    const others = choices.find((names) => names.includes(flag)) ?? [];
    const rival = others.find((name) => name !== flag && draft.flags.has(name));
    if (rival === undefined) draft.flags.set(flag, range);
    else report(contradiction(draft, flag, rival, range));
  }
}

function contradiction({ label }: Draft, flag: FlagName, rival: FlagName, range: Range) {
  const message = say`The channel ${typed(label.text)} is ${typed(rival)} and cannot be ${typed(flag)} as well`;
  const help = say`What is said of a channel at one place holds everywhere: keep one of the two`;
  return problem('resolve/channel-contradiction', range, message, help);
}

function channelOf({ id, label, range, flags, keys, node }: Draft, report: Report): Channel {
  // What a mention says wins over what the program says of such a channel.
  const usual = node?.braces.flags ?? new Map();
  const own = among(flags, ownership) ?? among(usual, ownership);
  const where = among(flags, presence) ?? among(usual, presence);
  const how = among(flags, contact) ?? among(usual, contact);
  const said = (key: 'icon' | 'owner' | 'voice') =>
    keys.find((pair) => pair.key === key)?.value ?? (node && textAt(node, key));
  const aka = node ? textsAt(node, 'aka').flatMap(({ text }) => list(text)) : [];
  const drawn = said('icon');
  const icon = drawn && iconIn(drawn, node?.origin ? () => {} : report);
  const owner = said('owner');
  const voice = said('voice');
  return {
    kind: 'channel',
    ...(node ? { ...nodeBase(node, id, node.origin ? () => {} : report), label } : { id, label, range }),
    declared: node !== undefined,
    ...(flags.has('private') && { private: true }),
    ...(aka.length > 0 && { aka }),
    ...(own && { ownership: own }),
    ...(where && { presence: where }),
    ...(how && { contact: how }),
    ...((flags.has('self-service') || usual.has('self-service')) && { selfService: true }),
    ...(icon !== undefined && { icon }),
    ...(owner && { owner }),
    ...(voice && { voice }),
  };
}
