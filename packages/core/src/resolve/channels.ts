import { type FlagName, fold, type Range, type Report, type TouchItem, type Words } from '@wayline/parser';
import type { Channel, Id, Touchpoint } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { among, type Braces, bracesOf } from './braces.ts';
import { type Ids, unusedId } from './ids.ts';
import { wordsOfList } from './item.ts';
import { nodeBase } from './node.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { textAt } from './properties.ts';
import { slug } from './slug.ts';

/** The channels of a journey, and the mentions of them by the node they stand under. */
export interface Channels {
  readonly channels: readonly Channel[];
  readonly touchpoints: ReadonlyMap<OutlineNode, readonly Touchpoint[]>;
}

/** Gathers what declarations and mentions say of each channel; a flag at one mention holds everywhere. */
export function channelsOf(outline: Outline, ids: Ids, report: Report): Channels {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  const taken = new Set<Id>(ids.values());

  for (const node of outline.nodes) {
    if (node.kind !== 'channel') continue;
    const id = ids.get(node) ?? unusedId(slug(node.label.text), taken);
    const draft: Draft = {
      id,
      label: node.label,
      range: node.range,
      flags: new Map(node.braces.flags),
      keys: [],
      node,
    };
    drafts.push(draft);
    for (const name of [fold(node.label.text), `#${id}`]) if (!byName.has(name)) byName.set(name, draft);
  }

  const touchpoints = new Map<OutlineNode, readonly Touchpoint[]>();
  for (const node of outline.nodes) {
    const found: Touchpoint[] = [];
    for (const { line, more } of node.items) {
      if (line.kind !== 'touch') continue;
      const further = more.flatMap(wordsOfList).map((name): TouchItem => ({ name, range: name.range }));
      for (const [index, item] of [...line.items, ...further].entries()) {
        const braces = bracesOf(item.attributes ? [item.attributes] : [], 'touchpoint', report);
        const channel = channelAt(item, braces);
        const state = among(braces.flags, ['as-is', 'to-be']);
        const handOver = index === 0 ? line.handOver : undefined;
        found.push({
          kind: 'touchpoint',
          channel: channel.id,
          range: item.range,
          ...(handOver && { handOver: handOver.kept ? 'kept' : 'lost' }),
          ...(state && { state }),
        });
      }
    }
    if (found.length > 0) touchpoints.set(node, found);
  }
  return { channels: drafts.map((draft) => channelOf(draft, report)), touchpoints };

  function channelAt({ name, range }: TouchItem, braces: Braces): Draft {
    const known = byName.get(fold(name.text));
    if (known) {
      addFlags(known, braces, report);
      return known;
    }
    const id = braces.id?.text ?? unusedId(`channel/${slug(name.text)}`, taken);
    taken.add(id);
    const draft: Draft = { id, label: name, range, flags: new Map(), keys: braces.keys };
    addFlags(draft, braces, report);
    drafts.push(draft);
    byName.set(fold(name.text), draft).set(`#${id}`, draft);
    return draft;
  }
}

interface Draft {
  readonly id: Id;
  readonly label: Words;
  readonly range: Range;
  readonly flags: Map<FlagName, Range>;
  /** What the braces of the first mention say. */
  readonly keys: Braces['keys'];
  readonly node?: OutlineNode;
}

const ownership = ['paid', 'owned', 'third', 'earned'] as const;
const presence = ['online', 'offline'] as const;
const contact = ['direct', 'indirect'] as const;

function addFlags(draft: Draft, { flags }: Braces, report: Report): void {
  for (const [flag, range] of flags) {
    const rivals: readonly FlagName[] =
      [ownership, presence, contact].find((names: readonly FlagName[]) => names.includes(flag)) ?? [];
    const rival = rivals.find((name) => name !== flag && draft.flags.has(name));
    if (rival === undefined) draft.flags.set(flag, range);
    else report(contradiction(draft, flag, rival, range));
  }
}

function contradiction({ label }: Draft, flag: FlagName, rival: FlagName, range: Range) {
  return problem(
    'resolve/channel-contradiction',
    range,
    `The channel ${typed(label.text)} cannot be ${typed(flag)}, as it is ${typed(rival)} elsewhere`,
    'What is said of a channel at one place holds everywhere: keep one of the two',
  );
}

function channelOf({ id, label, range, flags, keys, node }: Draft, report: Report): Channel {
  const owns = among(flags, ownership);
  const where = among(flags, presence);
  const how = among(flags, contact);
  const said = (key: 'icon' | 'owner' | 'voice') =>
    node ? textAt(node, key) : keys.find((pair) => pair.key === key)?.value;
  const icon = said('icon');
  const owner = said('owner');
  const voice = said('voice');
  return {
    kind: 'channel',
    ...(node ? nodeBase(node, id, report) : { id, label, range }),
    declared: node !== undefined,
    ...(owns && { ownership: owns }),
    ...(where && { presence: where }),
    ...(how && { contact: how }),
    ...(flags.has('self-service') && { selfService: true }),
    ...(icon && { icon: icon.text }),
    ...(owner && { owner }),
    ...(voice && { voice }),
  };
}
