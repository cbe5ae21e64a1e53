import { type FlagName, flags } from './flags.ts';
import { fold } from './fold.ts';
import { languages } from './index.ts';
import { type KeyName, keys, type NodeKind, nodeKinds, type ValueKind } from './keys.ts';
import type { Language } from './language.ts';
import { type MarkName, marks } from './marks.ts';
import { slips } from './slips.ts';
import { type ValueTopic, type ValueWord, valueWords } from './value-words.ts';

/** The key that a word names at a kind of node, whatever its language or case. */
export function keyOf(word: string, at: NodeKind): KeyName | undefined {
  return keysNamed(word).find((key) => nodeKindsOf(key).includes(at));
}

/** Every key that a word names at some kind of node. */
export function keysNamed(word: string): readonly KeyName[] {
  return keysByWord.get(fold(word)) ?? noKeys;
}

const noKeys: readonly KeyName[] = [];

/** True if the word names a key of some node. */
export function isKeyWord(word: string): boolean {
  return keysByWord.has(fold(word));
}

/** The kinds of node that a key may stand under. */
export function nodeKindsOf(key: KeyName): readonly NodeKind[] {
  return keys[key].on;
}

/** How the value of a key is read. */
export function valueKindOf(key: KeyName): ValueKind {
  return keys[key].value;
}

/** The mark that a word stands for at the start of a line. */
export function markOf(word: string): MarkName | undefined {
  return marksByWord.get(fold(word))?.[0];
}

/** The flag that a word names in braces. */
export function flagOf(word: string): FlagName | undefined {
  return flagsByWord.get(fold(word))?.[0];
}

/** True for a word that is no flag, but one slip away from one. */
export function isNearlyFlag(word: string): boolean {
  return flagOf(word) === undefined && flagSlips.find(word) !== undefined;
}

/** What a word means inside a value of the given topic. */
export function valueWordOf<Topic extends ValueTopic>(
  word: string,
  topic: Topic,
): (typeof valueWords)[Topic][number] | undefined {
  const meanings: readonly ValueWord[] = valuesByWord.get(fold(word)) ?? [];
  return valueWords[topic].find((name) => meanings.includes(name));
}

/** Every spelling of a word inside values, in all languages. */
export function spellingsOf(word: ValueWord): readonly string[] {
  return languages.flatMap((language) => language.values[word]);
}

/** Every word that names a key at a kind of node, for completion and for the nearest name. */
export function keyWordsAt(at: NodeKind): readonly string[] {
  return keyWordsByKind.get(at) ?? [];
}

/** The key that a word was probably meant to name at one of some kinds of node, the first that has one. */
export function nearestKey(word: string, kinds: readonly NodeKind[]): string | undefined {
  for (const kind of kinds) {
    const meant = keySlips.get(kind)?.find(word);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** The words that may stand for a mark, in all languages. */
export function wordsOfMark(mark: MarkName): readonly string[] {
  return [...new Set(languages.flatMap((language) => language.marks[mark]))];
}

const keysByWord = byWord(namesOf(keys), (language) => language.keys);
const keyWordsByKind = new Map(
  nodeKinds.map((kind) => [kind, [...keysByWord.keys()].filter((word) => keyOf(word, kind) !== undefined)]),
);
const keySlips = new Map(nodeKinds.map((kind) => [kind, slips(() => keyWordsAt(kind))]));
const marksByWord = byWord(namesOf(marks), (language) => language.marks);
const flagsByWord = byWord(namesOf(flags), (language) => language.flags);
const flagSlips = slips(() => [...flagsByWord.keys()]);
const valuesByWord = byWord(Object.values(valueWords).flat(), (language) => language.values);

function byWord<Name extends string>(
  names: readonly Name[],
  wordsIn: (language: Language) => Readonly<Record<Name, readonly string[]>>,
): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    for (const word of new Set(languages.flatMap((language) => wordsIn(language)[name].map(fold)))) {
      const others = found.get(word);
      if (others) others.push(name);
      else found.set(word, [name]);
    }
  }
  return found;
}

/** The names of a table; `Object.keys` forgets that a table written in our own source holds no others. */
function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}
