import { fold, list, reference, type SyntaxTree } from '@wayline/parser';
import { outlineOf } from '../resolve/outline.ts';
import type { OutlineNode } from '../resolve/outline-node.ts';

/** Something that a file declares and others may take; its ranges are those of its own file. */
export interface Declaration {
  readonly node: OutlineNode;
  /** The path of the file from the root of the project, or the name of a library that is shipped. */
  readonly file: string;
}

/** What a text declares by itself, each name once. */
export function declarationsIn(tree: SyntaxTree, file: string): readonly Declaration[] {
  const taken = new Set<string>();
  return declaredAmong(outlineOf(tree, () => {}).nodes).flatMap((node) => {
    const names = keysOf(node);
    if (names.some((name) => taken.has(name))) return [];
    for (const name of names) taken.add(name);
    return [{ node, file }];
  });
}

/** The nodes that stand by themselves, unlike those of a map: personas, channels and the like. */
export function declaredAmong(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.filter(({ kind, label }) => declaredKinds.includes(kind) && label.text !== '');
}

const declaredKinds: readonly OutlineNode['kind'][] = ['persona', 'channel', 'metric', 'lane', 'view'];

/** What a node is known by among its kind, folded: its label and its `#id`. */
export function namesOf({ label, braces }: OutlineNode): readonly string[] {
  const name = fold(label.text);
  return braces.id ? [name, `#${braces.id.text}`] : [name];
}

/** What else a channel is known by, in other languages and `aka`. */
export function otherNamesOf({ kind, properties, otherNames }: OutlineNode): readonly string[] {
  if (kind !== 'channel') return [];
  if (otherNames) return otherNames;
  const names = properties.flatMap(({ key, language, value }) => {
    if (key === 'aka') return list(value.text);
    return key === 'label' && language !== undefined ? [value.text] : [];
  });
  return names.map(fold);
}

/** What keeps nodes of one name and of different kinds apart. */
export function keysOf(node: OutlineNode, names: readonly string[] = namesOf(node)): readonly string[] {
  return names.map((name) => `${node.kind} ${name}`);
}

/** True for a node that a reference means: by its label, its `#id`, or another name of a channel. */
export function isMeant(node: OutlineNode, written: string): boolean {
  const named = reference(written);
  const name = named?.kind === 'id' ? `#${named.id}` : fold(named?.kind === 'label' ? named.label : written);
  return namesOf(node).includes(name) || otherNamesOf(node).includes(name);
}
