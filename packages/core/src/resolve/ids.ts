import { type NodeKind, type Report, say, type Words } from '@wayline/parser';
import type { Id } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { OutlineNode } from './outline-node.ts';
import { slug } from './slug.ts';

/** The id of every node below the journey. */
export type Ids = ReadonlyMap<OutlineNode, Id>;

/** What the id of a node is made of. */
export interface Nameable {
  readonly kind: NodeKind;
  readonly label: Pick<Words, 'text'>;
  readonly braces: { readonly id?: Words };
  readonly phase: Nameable | undefined;
  readonly stage: Nameable | undefined;
  readonly group: Nameable | undefined;
}

/**
 * Gives every node its `{#id}` or a name made of its label. A label that several nodes of a kind share is told
 * apart by the stage around it, and only then by order, so that an edit elsewhere changes no id.
 */
export function nameNodes<Node extends Nameable>(
  nodes: readonly Node[],
  report: Report,
): ReadonlyMap<Node, Id> {
  const ids = new Map<Node, Id>();
  const taken = new Set<Id>();
  for (const node of nodes) {
    const { id } = node.braces;
    if (!id) continue;
    if (taken.has(id.text)) {
      report(duplicateId(id));
      continue;
    }
    taken.add(id.text);
    ids.set(node, id.text);
  }
  const plain = nodes.filter((node) => !ids.has(node)).map((node) => ({ node, name: plainName(node) }));
  const uses = countOf(plain.map(({ name }) => name));
  const fresh = freshIds(taken);
  for (const { node, name } of plain) {
    const isClear = uses.get(name) === 1 && !taken.has(name);
    ids.set(node, fresh(isClear ? name : fullName(node)));
  }
  return ids;
}

// Steps are what others refer to most, so theirs are the bare names.
function plainName({ kind, label }: Nameable): Id {
  const name = slug(label.text);
  return kind === 'step' ? name || kind : prefixed(kind, name);
}

function fullName(node: Nameable): Id {
  const parts = [...around(node), node]
    .map((part) => slug(part?.label.text ?? ''))
    .filter((part) => part !== '');
  return node.kind === 'step' ? parts.join('/') || node.kind : prefixed(node.kind, parts.join('/'));
}

/** What tells a node apart from others; where a declaration stands says nothing about it. */
function around({ kind, phase, stage, group }: Nameable): readonly (Nameable | undefined)[] {
  if (kind === 'stage') return [phase];
  return kind === 'group' || kind === 'step' ? [stage, group] : [];
}

function prefixed(kind: NodeKind, name: string): Id {
  return name === '' ? kind : `${kind}/${name}`;
}

/** The problem of an `{#id}` that is taken. */
export function duplicateId({ text, range }: Words) {
  const help = say`Give one of the two another name`;
  return problem('resolve/duplicate-id', range, say`${typed(`#${text}`)} names something else already`, help);
}

/** The id of a node that is part of the outline. */
export function idOf(node: OutlineNode | undefined, ids: Ids): Id {
  return (node && ids.get(node)) ?? '';
}

/** Hands out ids, each only once: a name that is taken gets a number behind it. */
export function freshIds(taken: Iterable<Id>): (name: Id) => Id {
  const used = new Set(taken);
  const ordinals = new Map<Id, number>();
  return (name) => {
    let id = name;
    for (let ordinal = ordinals.get(name) ?? 2; used.has(id); ordinal++) {
      id = `${name}-${ordinal}`;
      ordinals.set(name, ordinal + 1);
    }
    used.add(id);
    return id;
  };
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
