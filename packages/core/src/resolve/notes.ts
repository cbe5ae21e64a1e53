import { type KeyName, metricUse } from '@wayline/parser';
import type { Cost, Id, Item, ItemBase, Notes, Response, Touchpoint } from '../journey.ts';
import { durationAt } from './duration.ts';
import { evidenceAt } from './evidence.ts';
import { experimentsAt } from './experiments.ts';
import { groupedBy } from './grouped.ts';
import { type ItemContext, itemBase } from './item.ts';
import { type MetricContext, metricUseOf } from './metric-use.ts';
import type { ItemLine, OutlineNode } from './outline-node.ts';
import type { Pains } from './pains.ts';
import { pictureIn } from './picture.ts';
import { propertiesAt } from './properties.ts';
import type { Statement } from './statements.ts';
import { continued } from './text.ts';

/** What is needed to read what stands under a step or a stage. */
export interface NotesContext extends MetricContext {
  readonly pains: Pains;
  /** Ids of the lanes that the file declares, by folded name. */
  readonly lanes: ReadonlyMap<string, Id>;
  /** Those of them that are drawn as bars. */
  readonly bars: ReadonlySet<Id>;
  /** Those of them that show images. */
  readonly imageLanes: ReadonlySet<Id>;
  readonly fileName: string | undefined;
  readonly touchpoints: ReadonlyMap<OutlineNode, readonly Touchpoint[]>;
}

/** Reads everything noted under a step, or under a stage before its first step. */
export function notesOf(node: OutlineNode, context: NotesContext): Notes {
  const { pains, touchpoints, report } = context;
  if (node.items.length + node.properties.length + node.custom.length === 0) return nothing;
  const items = (key: NotedKey): readonly Item[] =>
    propertyBases(node, key, context).map((base) => ({ kind: 'item', ...base }));
  const responses = (key: NotedKey): readonly Response[] =>
    propertyBases(node, key, context).map((base) => ({ kind: 'response', ...base }));
  const time = durationAt(node, context);
  return {
    touchpoints: touchpoints.get(node) ?? [],
    quotes: linesOf(node, 'say').map((say) => ({ kind: 'quote', ...lineBase(say, node, context) })),
    thoughts: items('think'),
    pains: linesOf(node, 'pain').map((pain) => ({
      kind: 'pain',
      number: pains.numberOf(pain.line),
      severity: pain.line.level,
      ...lineBase(pain, node, context),
    })),
    ideas: linesOf(node, 'idea').map((idea) => {
      const answers = pains.answeredBy(idea.line, report);
      return {
        kind: 'idea',
        number: pains.numberOf(idea.line),
        impact: idea.line.level,
        ...lineBase(idea, node, context),
        ...(answers !== undefined && { answers }),
      };
    }),
    front: responses('front'),
    back: responses('back'),
    support: responses('support'),
    metrics: propertiesAt(node, 'kpi').map((property) => metricUseOf(property, node, context)),
    experiments: experimentsAt(node, context),
    evidence: evidenceAt(node, context),
    costs: propertyBases(node, 'cost', context).map((base) => costOf(base)),
    competitors: items('competitor'),
    custom: customItems(node, context),
    ...(time && { time }),
  };
}

function costOf(base: ItemBase): Cost {
  const amount = metricUse(base.text.text)?.actual;
  return { kind: 'cost', ...base, ...(amount && { amount }) };
}

/** True for a key whose values are items with braces of their own. */
export function isNotedKey(key: KeyName): boolean {
  return notedKeys.some((noted) => noted === key);
}

type NotedKey = (typeof notedKeys)[number];

const notedKeys = [
  'think',
  'front',
  'back',
  'support',
  'kpi',
  'experiment',
  'evidence',
  'cost',
  'competitor',
  'time',
] as const satisfies readonly KeyName[];

/** What is noted under most nodes; shared, since a long map has many of them. */
const nothing: Notes = {
  touchpoints: [],
  quotes: [],
  thoughts: [],
  pains: [],
  ideas: [],
  front: [],
  back: [],
  support: [],
  metrics: [],
  experiments: [],
  evidence: [],
  costs: [],
  competitors: [],
  custom: {},
};

function customItems(node: OutlineNode, context: NotesContext): Readonly<Record<Id, readonly Item[]>> {
  const { bars, imageLanes, fileName, report } = context;
  const byLane = groupedBy(node.custom, ({ lane }) => context.lanes.get(lane) ?? lane);
  return Object.fromEntries(
    [...byLane].map(([lane, written]) => [
      lane,
      written.map(({ value, attributes, range }): Item => {
        const base = itemBase({ text: value, attributes, range }, node, context);
        const amount = bars.has(lane) ? metricUse(value.text)?.actual : undefined;
        const image = imageLanes.has(lane) ? pictureIn(value, fileName, report) : undefined;
        return { kind: 'item', ...base, ...(amount && { amount }), ...(image && { image }) };
      }),
    ]),
  );
}

function propertyBases(node: OutlineNode, key: NotedKey, context: ItemContext): readonly ItemBase[] {
  return propertiesAt(node, key).map(({ value, attributes, range }) =>
    itemBase({ text: value, attributes, range }, node, context),
  );
}

type NotedLine = Extract<ItemLine, { kind: 'say' | 'pain' | 'idea' }>;

function lineBase({ line, more }: Statement<NotedLine>, node: OutlineNode, context: ItemContext): ItemBase {
  const attributes = line.attributes ? [line.attributes] : [];
  return itemBase({ text: continued(line.words, more), attributes, range: line.range }, node, context);
}

function linesOf<Kind extends ItemLine['kind']>(
  node: OutlineNode,
  kind: Kind,
): readonly Statement<Extract<ItemLine, { kind: Kind }>>[] {
  return node.items.filter(
    (item): item is Statement<Extract<ItemLine, { kind: Kind }>> => item.line.kind === kind,
  );
}
