import type { Range } from '@wayline/parser';
import type { Id } from '../journey.ts';
import { inLanguage, isSameLanguage, tagsFor } from './languages.ts';
import type { Address, Phrase } from './phrase.ts';

/** A file of translations into one language, which stands beside a map: `guitar.en.yaml`. */
export interface Sidecar {
  readonly language: string;
  readonly entries: readonly Entry[];
}

/** One text in it. */
export interface Entry {
  readonly address: Address;
  readonly item?: Id;
  /** What it is a translation of; absent where the file was written by hand and does not say. */
  readonly source?: string;
  /** What the source was when the translation was written, if it has changed since. */
  readonly before?: string;
  /** Absent as long as nobody has translated it. */
  readonly text?: string;
  /** Keys and positions that lead to it in the file. */
  readonly path: readonly (string | number)[];
  readonly range: Range;
}

/** Says what belongs to the phrases of a journey in one language. */
export interface Translations {
  /** The entry of a phrase at its own address. */
  readonly entryOf: (phrase: Phrase) => Entry | undefined;
  /** What a phrase is in the language: beside it in the map, at its address, or wherever the same words are translated. */
  readonly wordsFor: (phrase: Phrase) => string | undefined;
}

/** The paths, from the one that fits best, where translations of a map into a language are looked for. */
export function sidecarPaths(fileName: string, language: string): readonly string[] {
  return tagsFor(language).map((tag) => `${fileName.replace(/\.journey$/iu, '')}.${tag}.yaml`);
}

/** Looks through the translations into a language once. */
export function translationsInto(language: string, sidecar: Sidecar | undefined): Translations {
  const entries = sidecar && isSameLanguage(sidecar.language, language) ? sidecar.entries : [];
  const byAddress = new Map<string, Entry>();
  const bySource = new Map<string, string | undefined>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) if (!byAddress.has(key)) byAddress.set(key, entry);
    if (entry.text === undefined || entry.source === undefined || entry.before !== undefined) continue;
    // Words that are translated in two ways elsewhere say nothing of a third place.
    const isClear = !bySource.has(entry.source) || bySource.get(entry.source) === entry.text;
    bySource.set(entry.source, isClear ? entry.text : undefined);
  }
  const entryOf = (phrase: Phrase) =>
    keysOf({ ...phrase, source: phrase.text }).flatMap((key) => byAddress.get(key) ?? [])[0];
  return {
    entryOf,
    wordsFor: (phrase) =>
      inLanguage(language, phrase.given ?? {}) ?? entryOf(phrase)?.text ?? bySource.get(phrase.text),
  };
}

/** What a text is found under at its address: of a list its `{#id}` and its words, elsewhere the address alone. */
function keysOf({ address, item, source }: Pick<Entry, 'address' | 'item' | 'source'>): readonly string[] {
  const { section, node, field, listed } = address;
  const place = [section, node, field];
  if (!listed) return [JSON.stringify(place)];
  return [
    ...(item === undefined ? [] : [JSON.stringify([...place, 'item', item])]),
    ...(source === undefined ? [] : [JSON.stringify([...place, 'source', source])]),
  ];
}
