import {
  type Attribute,
  type Attributes,
  type Edit,
  type FlagName,
  flagOf,
  flags,
  type KeyName,
  keyOf,
  type SyntaxTree,
  say,
} from '@wayline/parser';
import { valueText } from '../interchange/text/braces.ts';
import type { Id, Journey } from '../journey.ts';
import { typed } from '../problems.ts';
import { attempt } from './attempt.ts';
import { type Head, headOf, nodeOf, type Target } from './head.ts';
import { insertion, type Outcome, refused, replacement } from './outcome.ts';
import { bracesOf } from './pin.ts';

/** What is to stand in the braces of a node. */
export interface NewAttribute {
  readonly id: Id;
  /** A flag such as `moment`, or a name such as `rate`. */
  readonly name: FlagName | KeyName;
  /** `true` sets a flag; without a value it goes. */
  readonly value?: true | string | number;
}

/** Sets, changes or takes away what stands in the braces of a node. */
export function setAttribute(tree: SyntaxTree, journey: Journey, what: NewAttribute): Outcome {
  const { id, name, value } = what;
  const node = nodeOf(journey, id);
  const head = node && headOf(tree, node);
  if (!head) return refused(say`There is nothing with the id ${typed(id)}`);
  if (value !== undefined && isBare(name) !== (value === true))
    return refused(isBare(name) ? say`${typed(name)} takes no value` : say`${typed(name)} has no value`);
  const braces = bracesOf(head);
  const all = braces.flatMap((each) => each.items.map((item) => ({ item, braces: each })));
  const own = all.filter(({ item }) => nameOf(item, node) === name);
  if (value === undefined)
    return attempt(
      tree,
      own.flatMap((each) => removal(tree, each)),
    );

  const rivals = rivalsOf(name);
  const [old] =
    own.length > 0 ? own : all.filter(({ item }) => rivals.some((rival) => rival === nameOf(item, node)));
  const words = value === true ? name : `${name}=${valueText(String(value))}`;
  return attempt(
    tree,
    old
      ? changed(tree, old, value, words, nameOf(old.item, node) === name)
      : added(head, braces, words, value === true),
  );
}

interface Place {
  readonly item: Attribute;
  readonly braces: Attributes;
}

function isBare(name: FlagName | KeyName): boolean {
  return Object.entries(flags).some(([flag, form]) => flag === name && form === 'bare');
}

/** The English name of what an entry says, whatever language it is in. */
function nameOf(item: Attribute, { kind }: Target): string | undefined {
  if (item.kind === 'id') return undefined;
  const word = item.kind === 'flag' ? item.name : item.key;
  return (item.kind === 'pair' ? keyOf(word, kind) : undefined) ?? flagOf(word);
}

/** Flags of which only one can be set. */
const choices: readonly (readonly string[])[] = [
  ['assumed', 'validated'],
  ['as-is', 'to-be'],
  ['lost', 'won'],
  ['paid', 'owned', 'third', 'earned'],
  ['online', 'offline'],
  ['direct', 'indirect'],
];

function rivalsOf(name: string): readonly string[] {
  return choices.find((names) => names.includes(name)) ?? [];
}

/** An entry with another value, or another flag in its place. */
function changed(
  { text }: SyntaxTree,
  { item }: Place,
  value: true | string | number,
  words: string,
  isSame: boolean,
): readonly Edit[] {
  if (!isSame) return replacement(text, item.range, words);
  if (item.kind !== 'pair') return [];
  const quote = /["＂“”]/.test(text.charAt(item.valueRange.from - 1)) ? 1 : 0;
  const whole = { from: item.valueRange.from - quote, to: item.range.to };
  return replacement(text, whole, valueText(String(value)));
}

/** A new entry: flags stand before names with values. */
function added(head: Head, [first]: readonly Attributes[], words: string, isFlag: boolean): readonly Edit[] {
  if (!first) return [insertion(head.end, ` {${words}}`)];
  const before = isFlag ? first.items.findLast(({ kind }) => kind !== 'pair') : first.items.at(-1);
  if (before) return [insertion(before.range.to, ` ${words}`)];
  return [insertion(first.range.from + 1, first.items.length > 0 ? `${words} ` : words)];
}

/** Takes an entry away, with the space beside it; braces that hold nothing else go too. */
function removal({ text }: SyntaxTree, { item, braces }: Place): readonly Edit[] {
  const at = braces.items.indexOf(item);
  const [before, next] = [braces.items[at - 1], braces.items[at + 1]];
  if (next) return [{ range: { from: item.range.from, to: next.range.from }, text: '' }];
  if (before) return [{ range: { from: before.range.to, to: item.range.to }, text: '' }];
  const from = text.slice(0, braces.range.from).trimEnd().length;
  return [{ range: { from, to: braces.range.to }, text: '' }];
}
