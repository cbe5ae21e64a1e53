import { isOddAttribute } from '../attributes.ts';
import type { Range } from '../source.ts';
import type { Attribute, Attributes, Feel, Line, Words } from '../tree.ts';

/** Braces in canonical form: `{#id flags key=value}`; nothing where there are none. */
export function attributesText(attributes: Attributes | undefined): string {
  if (attributes === undefined) return '';
  const { items } = attributes;
  return `{${order.flatMap((kind) => items.filter((item) => item.kind === kind).map(attributeText)).join(' ')}}`;
}

/**
 * True if braces on a line hold what could not be read, or stand in its words: were any of them moved, all might
 * be read in another way.
 */
export function hasOddBraces(line: Line, source: string): boolean {
  const bearers = bearersOn(line);
  const odd = bearers.some(({ attributes }) => attributes?.items.some(isOddAttribute));
  return odd || bearers.some(({ words }) => words && /[{}｛｝]/.test(source.slice(words.from, words.to)));
}

const order: readonly Attribute['kind'][] = ['id', 'flag', 'pair'];

function attributeText(item: Attribute): string {
  if (item.kind === 'id') return `#${item.id}`;
  if (item.kind === 'flag') return item.name;
  return `${item.key}=${isBare.test(item.value) ? item.value : quoted(item.value)}`;
}

const isBare = /^[^\s"＂“”{}｛｝,，、\\=＝]+$/;

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

interface Bearer {
  readonly attributes?: Attributes | undefined;
  /** Words that braces may be moved past. */
  readonly words?: Range;
}

interface Body {
  readonly label?: Words;
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

function bearersOn(line: Line): readonly Bearer[] {
  const own: Body = 'label' in line || 'attributes' in line ? line : {};
  const bodies = [own, ...(line.kind === 'stage' ? line.inline : [])];
  return [...bodies.flatMap(bearersIn), ...(line.kind === 'touch' ? line.items : [])];
}

function bearersIn({ label, attributes, feel }: Body): readonly Bearer[] {
  const moods = feel?.moods ?? [];
  return [
    { attributes, ...(label && { words: label.range }) },
    ...moods.map((mood) => ({ attributes: mood.attributes, words: mood.words.range })),
    ...moods.flatMap(({ toBe }) => (toBe ? [{ words: toBe.range }] : [])),
  ];
}
