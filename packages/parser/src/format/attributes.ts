import type { Attribute, Attributes } from '../tree.ts';
import type { NodeKind } from '../vocabulary/keys.ts';
import type { Translation } from './translation.ts';

/** Braces at a kind of node, if at any, in canonical form: `{#id flags key=value}`; nothing where there are none. */
export function attributesText(
  attributes: Attributes | undefined,
  at: NodeKind | undefined,
  translation: Translation,
): string {
  if (attributes === undefined) return '';
  const items = translatedAll(attributes.items, at, translation);
  return `{${order.flatMap((kind) => items.filter((item) => item.kind === kind).map(attributeText)).join(' ')}}`;
}

/** What means the same twice stays as it is typed: in one language it would be a word that stands twice. */
function translatedAll(
  items: readonly Attribute[],
  at: NodeKind | undefined,
  translation: Translation,
): readonly Attribute[] {
  const others = items.map((item) => translated(item, at, translation));
  const times = new Map<string, number>();
  for (const name of others.map(nameOf)) times.set(name, (times.get(name) ?? 0) + 1);
  return items.map((item, index) => {
    const other = others[index];
    return other && times.get(nameOf(other)) === 1 ? other : item;
  });
}

function translated(item: Attribute, at: NodeKind | undefined, translation: Translation): Attribute {
  if (item.kind === 'id') return item;
  if (item.kind === 'flag') return { ...item, name: translation.attribute(item.name, 'flag', at) };
  return {
    ...item,
    key: translation.attribute(item.key, 'pair', at),
    value: translation.attributeValue(item.value, item.key, at),
  };
}

function nameOf(item: Attribute): string {
  if (item.kind === 'id') return '#';
  return item.kind === 'flag' ? item.name : item.key;
}

const order: readonly Attribute['kind'][] = ['id', 'flag', 'pair'];

function attributeText(item: Attribute): string {
  if (item.kind === 'id') return `#${item.id}`;
  if (item.kind === 'flag') return item.name;
  return `${item.key}=${isBare.test(item.value) ? item.value : quoted(item.value)}`;
}

const isBare = /^(?!['‘])[^\s"＂“”{}｛｝,，、\\=＝]+$/;

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
