import type { NodeKind } from '@wayline/parser';
import type { Id, Journey } from '../../journey.ts';
import { freshIds, type Nameable, nameNodes } from '../../resolve/ids.ts';
import { slug } from '../../resolve/slug.ts';
import { partsOf } from './parts.ts';

/** The ids that have to be written, since the labels of their nodes alone would give them others. */
export function idsToWrite(journey: Journey): ReadonlySet<Id> {
  const written = new Set<Id>();
  const labels = new Set(journey.steps.map(({ label }) => slug(label.text)));
  // To write one id can set another free, so this goes on until all come out right.
  for (;;) {
    const nodes = nodesOf(journey, written);
    const given = nameNodes(nodes, () => {});
    const wrong = [
      ...nodes.filter((node) => given.get(node) !== node.meant).map(({ meant }) => meant),
      ...wrongChannels(journey, given.values(), written),
    ].filter((id) => canBeWritten(id) && !written.has(id));
    if (wrong.length === 0) return written;
    // An id that no label gives sets those free that one would.
    const foreign = wrong.filter((id) => !labels.has(id));
    for (const id of foreign.length > 0 ? foreign : wrong) written.add(id);
  }
}

/** True for an id that braces can hold and a `#` can refer to. */
export function canBeWritten(id: Id): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(id);
}

interface Meant extends Nameable {
  readonly meant: Id;
}

/** Every node of the text that will be, in the order of its lines. */
function nodesOf(journey: Journey, written: ReadonlySet<Id>): readonly Meant[] {
  const { personas, channels, metrics, lanes, views } = journey;
  const declared = channels.filter((channel) => channel.declared);
  const blocks = [...personas, ...declared, ...metrics, ...lanes, ...views].map((block) => named(block, {}));
  const around = new Map<Id, Meant>();
  const found = (id: Id | undefined) => (id === undefined ? undefined : around.get(id));
  const nodes: Meant[] = [];
  for (const part of partsOf(journey)) {
    if (part.kind === 'end' || part.kind === 'stage-below') continue;
    const node = named(part, {
      phase: part.kind === 'stage' ? found(part.phase) : undefined,
      stage: part.kind === 'group' || part.kind === 'step' ? found(part.stage) : undefined,
      group: part.kind === 'step' ? found(part.group) : undefined,
    });
    around.set(part.id, node);
    nodes.push(node);
  }
  return [...blocks, ...nodes];

  function named(node: NodeLike, inside: Partial<Pick<Nameable, 'phase' | 'stage' | 'group'>>): Meant {
    const { kind, id, label, origin } = node;
    // What another file declares keeps the id that it has there.
    const braces = origin || written.has(id) ? { id: { text: id, range: label.range } } : {};
    return {
      meant: id,
      kind,
      label,
      braces,
      phase: undefined,
      stage: undefined,
      group: undefined,
      ...inside,
    };
  }
}

type NodeLike = Pick<Journey['phases'][number], 'id' | 'label' | 'origin'> & { readonly kind: NodeKind };

/** Channels that only touchpoints mention are named last. */
function wrongChannels(journey: Journey, taken: Iterable<Id>, written: ReadonlySet<Id>): readonly Id[] {
  const fresh = freshIds(taken);
  return journey.channels.flatMap(({ declared, id, label }) => {
    if (declared) return [];
    return fresh(written.has(id) ? id : `channel/${slug(label.text)}`) === id ? [] : [id];
  });
}
