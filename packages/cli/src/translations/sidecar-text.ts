import { type Entry, isSameLanguage, type Plan, type Row } from '@wayline/core';
import { readYamlTree } from '@wayline/parser';
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml';

/** What becomes of a file of translations. */
export interface Update {
  readonly language: string;
  readonly plan: Plan;
  /** Whether to take away what belongs to nothing in the map. */
  readonly prune: boolean;
  /** What a new file says of itself, as a comment. */
  readonly heading: string;
}

/** The text of a file of translations as the plan wants it; comments, and the order of what it holds, are kept. */
export function sidecarText(before: string | undefined, update: Update): string {
  const { plan, language, prune, heading } = update;
  const document: Document = parseDocument(before ?? '');
  if (before === undefined) document.commentBefore = ` ${heading}`;
  const root = isMap(document.contents) ? document.contents : new YAMLMap();
  document.contents = root;
  settle(root, true);

  // Found by their paths before anything moves.
  const entries = [...plan.rows.flatMap(({ entry = [] }) => entry), ...plan.moved, ...plan.unknown];
  const held = new Map(entries.map((entry) => [entry, heldAt(entry, root)]));
  const order = new Map<Container, unknown>();
  const placed = new Map<string | undefined, YAMLMap>();
  for (const row of plan.rows)
    placed.set(row.text, place(row, row.entry && held.get(row.entry), { root, order, language }));
  const used = new Set(plan.rows.map(({ entry }) => entry));
  for (const entry of plan.moved) if (!used.has(entry)) bequeath(held.get(entry), placed.get(entry.text));
  if (prune) for (const entry of plan.unknown) takeAway(held.get(entry));
  dropEmpty(root);
  const after = document.toString({ lineWidth: 0, nullStr: '' });
  return before !== undefined && wordsOf(before) === wordsOf(after) ? before : after;
}

/** What a file says, however it is set. */
function wordsOf(text: string): string {
  return JSON.stringify(readYamlTree(text), (name, value) => (name === 'range' ? undefined : value));
}

type Container = YAMLMap | YAMLSeq;

/** A pair of a record or an item of a list, and what it stands in. */
interface Held {
  readonly container: Container;
  readonly thing: unknown;
}

interface Sheet {
  readonly root: YAMLMap;
  /** The last thing of each container that has been placed; the next one goes behind it. */
  readonly order: Map<Container, unknown>;
  readonly language: string;
}

function heldAt({ path }: Entry, root: YAMLMap): Held | undefined {
  let held: Held | undefined;
  let node: unknown = root;
  for (const part of path) {
    const container: unknown = node;
    if (isMap(container)) {
      const pair = pairAt(container, part);
      held = { container, thing: pair };
      node = pair?.value;
    } else if (isSeq(container)) {
      node = container.items[Number(part)];
      held = { container, thing: node };
    } else return undefined;
  }
  return held;
}

/** Writes one phrase where it belongs; what is held of it elsewhere comes along with its comments. */
function place({ phrase, text, before }: Row, held: Held | undefined, sheet: Sheet): YAMLMap {
  const { section, node, field = section, listed } = phrase.address;
  const part = section === 'words' ? sheet.root : recordAt(sheet.root, section, sheet);
  const record = node === undefined ? part : recordAt(part, node, sheet);
  const entry = listed
    ? itemIn(listAt(record, field, sheet), held, sheet)
    : valueAt(record, field, held, sheet);
  const tag = entry.items.map(({ key }) => wordOf(key)).find((key) => isTagOf(key, sheet.language));
  setWord(entry, 'source', phrase.text);
  setWord(entry, 'before', before);
  setWord(entry, 'item', phrase.item);
  const translation = tag === undefined ? undefined : pairAt(entry, tag);
  if (!translation) entry.items.push(new Pair(new Scalar(sheet.language), new Scalar(text ?? null)));
  else if (text !== undefined && wordOf(translation.value) === '') translation.value = new Scalar(text);
  return entry;
}

/** Takes away what stands elsewhere by now, and hands its comments to that; where nothing does, it stays for them. */
function bequeath(held: Held | undefined, heir: YAMLMap | undefined): void {
  const comments = commentsIn(held?.thing);
  const head = heir?.items[0]?.key;
  if (comments.length > 0 && !isNode(head)) return;
  takeAway(held);
  if (isNode(head)) head.commentBefore = [head.commentBefore ?? [], ...comments].flat().join('\n');
}

function commentsIn(thing: unknown): readonly string[] {
  if (isPair(thing)) return [...commentsIn(thing.key), ...commentsIn(thing.value)];
  if (!isNode(thing)) return [];
  const inner = isMap(thing) || isSeq(thing) ? thing.items.flatMap(commentsIn) : [];
  return [thing.commentBefore, ...inner, thing.comment].filter((comment) => typeof comment === 'string');
}

/** The keys of an entry beside the translation are longer than any tag, so that no language is shut out. */
const isTagOf = (key: string, language: string): boolean =>
  !facts.some((fact) => fact === key) && isSameLanguage(key, language);

/** The record of one line in a list, put behind the line before it where it is new or stood elsewhere. */
function itemIn(list: YAMLSeq, held: Held | undefined, sheet: Sheet): YAMLMap {
  const stays = held?.container === list;
  const item = entryOf(held?.thing instanceof Pair ? held.thing.value : held?.thing, sheet);
  if (stays) list.items[list.items.indexOf(held.thing)] = item;
  else {
    takeAway(held);
    insert(list, item, sheet);
  }
  sheet.order.set(list, item);
  return item;
}

/** The record of a field, which brings along the comments of where it stood before. */
function valueAt(record: YAMLMap, field: string, held: Held | undefined, sheet: Sheet): YAMLMap {
  const own = pairAt(record, field);
  const from = held?.thing === own ? undefined : held?.thing;
  const entry = entryOf(own?.value ?? (from instanceof Pair ? from.value : from), sheet);
  if (!own) takeAway(held);
  const pair = own ?? new Pair(new Scalar(field), entry);
  const comment = !own && from instanceof Pair && isScalar(from.key) ? from.key.commentBefore : undefined;
  if (comment && isScalar(pair.key)) pair.key.commentBefore = comment;
  pair.value = entry;
  if (!own) insert(record, pair, sheet);
  sheet.order.set(record, pair);
  return entry;
}

/** A translation alone becomes a record that has room for its source. */
function entryOf(value: unknown, { language }: Sheet): YAMLMap {
  if (isMap(value)) return value;
  const entry = new YAMLMap();
  if (isScalar(value) && wordOf(value) !== '') entry.items.push(new Pair(new Scalar(language), value));
  return entry;
}

function recordAt(record: YAMLMap, key: string, sheet: Sheet): YAMLMap {
  const pair = spaced(pairAt(record, key) ?? newPair(record, key, sheet), record);
  sheet.order.set(record, pair);
  if (isMap(pair.value)) return pair.value;
  const inner = new YAMLMap();
  pair.value = inner;
  return inner;
}

function listAt(record: YAMLMap, key: string, sheet: Sheet): YAMLSeq {
  const pair = pairAt(record, key) ?? newPair(record, key, sheet);
  if (record === sheet.root) spaced(pair, record);
  sheet.order.set(record, pair);
  if (isSeq(pair.value)) return pair.value;
  const list = new YAMLSeq();
  pair.value = list;
  return list;
}

function newPair(record: YAMLMap, key: string, sheet: Sheet): Pair {
  const pair = new Pair(new Scalar(key), null);
  insert(record, pair, sheet);
  return pair;
}

/** Parts and nodes have a blank line between them. */
function spaced(pair: Pair, { items }: YAMLMap): Pair {
  const behind = items[0] === pair ? items[1] : pair;
  if (isScalar(behind?.key)) behind.key.spaceBefore = true;
  return pair;
}

function insert(container: Container, thing: unknown, { order }: Sheet): void {
  const items: unknown[] = container.items;
  items.splice(items.indexOf(order.get(container)) + 1, 0, thing);
}

function takeAway(held: Held | undefined): void {
  const items: unknown[] = held?.container.items ?? [];
  const at = items.indexOf(held?.thing);
  if (at >= 0) items.splice(at, 1);
}

/** What an entry says beside the translation, in the order in which it does. */
const facts = ['source', 'before', 'item'] as const;

/** Writes a fact of an entry in its place, or takes it away. */
function setWord(entry: YAMLMap, key: (typeof facts)[number], word: string | undefined): void {
  const pair = pairAt(entry, key);
  if (pair && word !== undefined && wordOf(pair.value) !== word) pair.value = new Scalar(word);
  if (pair && word === undefined) entry.items = entry.items.filter((other) => other !== pair);
  if (pair || word === undefined) return;
  const before = facts.slice(0, facts.indexOf(key)).findLast((fact) => pairAt(entry, fact));
  const at = before === undefined ? 0 : entry.items.findIndex(({ key: name }) => wordOf(name) === before) + 1;
  entry.items.splice(at, 0, new Pair(new Scalar(key), new Scalar(word)));
}

/** Hands comments and blank lines to what they stand before, so that they go where it goes. */
function settle(node: unknown, hasOwnHead = false): void {
  if (isScalar(node) && node.value === null) node.spaceBefore = false;
  if (!isMap(node) && !isSeq(node)) return;
  node.flow = false;
  const [first] = node.items;
  const head = isPair(first) ? first.key : first;
  if (!hasOwnHead && node.commentBefore && isNode(head) && !head.commentBefore) {
    head.commentBefore = node.commentBefore;
    node.commentBefore = null;
  }
  for (const item of node.items) settle(isPair(item) ? item.value : item, !isPair(item));
}

/** Records and lists whose last entry has gone. */
function dropEmpty(record: YAMLMap): void {
  record.items = record.items.filter(({ value }) => {
    if (isMap(value)) dropEmpty(value);
    return !(isMap(value) || isSeq(value)) || value.items.length > 0;
  });
}

function pairAt(record: YAMLMap, key: string | number): Pair | undefined {
  return record.items.find((pair) => wordOf(pair.key) === String(key));
}

function wordOf(node: unknown): string {
  const value = isScalar(node) ? node.value : node;
  return value === null || value === undefined ? '' : String(value);
}
