import type { Journey } from '../journey.ts';
import { inLanguage } from './languages.ts';
import { likeness } from './likeness.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import { type Entry, type Sidecar, translationsInto } from './sidecar.ts';

/** What a file of translations has to hold for a journey as it is now, beside what it holds. */
export interface Plan {
  /** One for each phrase that belongs into the file, in order. */
  readonly rows: readonly Row[];
  /** Entries whose words stand at another address by now, or that hold none. */
  readonly moved: readonly Entry[];
  /** Translations that nothing in the journey belongs to. */
  readonly unknown: readonly Entry[];
}

export interface Row {
  readonly phrase: Phrase;
  /** What the file has of it, at its address or, if it is one of those that have moved, at another. */
  readonly entry?: Entry;
  /** Absent where nobody has translated it. */
  readonly text?: string;
  /** The words that `text` translates, where the writer has changed them since. */
  readonly before?: string;
}

/** Compares a file of translations with the journey it belongs to. */
export function planTranslations(journey: Journey, { language, entries }: Sidecar): Plan {
  const phrases = phrasesOf(journey);
  const { entryOf, wordsFor } = translationsInto(language, { language, entries });
  const placed = new Map(phrases.map((phrase) => [phrase, entryOf(phrase)]));
  const found = new Set(placed.values());
  const lost = new Set(entries.filter((entry) => !found.has(entry)));
  const moved = new Set([...lost].filter(({ text }) => text === undefined));
  const take = (entry: Entry | undefined) => {
    if (entry && lost.delete(entry)) moved.add(entry);
    return entry;
  };
  for (const entry of moved) lost.delete(entry);

  const rowOf = (phrase: Phrase): Row => {
    const entry = placed.get(phrase);
    const text = wordsFor(phrase);
    if (entry?.text !== undefined) return { phrase, entry, ...textOf(entry), ...staleness(phrase, entry) };
    if (text !== undefined) {
      const from =
        entry ?? take([...lost].find((other) => other.source === phrase.text && other.text === text));
      return { phrase, ...(from && { entry: from }), text };
    }
    const similar = take(mostSimilar(phrase, lost));
    const from = entry ?? similar;
    return {
      phrase,
      ...(from && { entry: from }),
      ...(similar && textOf(similar)),
      ...(similar && staleness(phrase, similar)),
    };
  };
  const isBeside = ({ given = {} }: Phrase) => inLanguage(language, given) !== undefined;
  const rows = phrases.filter((phrase) => !isBeside(phrase)).map(rowOf);
  // The same words are translated alike where they stand now.
  const told = new Set(rows.map(({ phrase, text }) => JSON.stringify([phrase.text, text])));
  for (const entry of lost) if (told.has(JSON.stringify([entry.source, entry.text]))) take(entry);
  return { rows, moved: [...moved], unknown: [...lost] };
}

const textOf = ({ text }: Entry): Pick<Row, 'text'> => (text === undefined ? {} : { text });

function staleness({ text }: Phrase, { source, before }: Entry): Pick<Row, 'before'> {
  if (source === undefined) return {};
  const old = source === text ? before : (before ?? source);
  return old === undefined || old === text ? {} : { before: old };
}

/** The entry of the same kind whose source is most like a phrase: what it was before somebody mended the wording. */
function mostSimilar({ address, text }: Phrase, candidates: Iterable<Entry>): Entry | undefined {
  let best: { readonly entry?: Entry; readonly likeness: number } = { likeness: leastLikeness };
  for (const entry of candidates) {
    const { section, field } = entry.address;
    if (section !== address.section || field !== address.field || entry.source === undefined) continue;
    const found = likeness(entry.source, text);
    if (found > best.likeness) best = { entry, likeness: found };
  }
  return best.entry;
}

/** Below this, two wordings are rather two thoughts. */
const leastLikeness = 0.5;
