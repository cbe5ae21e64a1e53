/**
 * A sentence of the program that can be said in another language: an English pattern with a place for each value,
 * and the values. The pattern is what a translation is found by.
 */
export interface Said {
  /** `There is no {0} {1}`. */
  readonly pattern: string;
  readonly values: readonly SaidValue[];
}

/** What fills a place: words of the writer stay as they are, words of the program are translated in their turn. */
export type SaidValue = string | number | Said | readonly Said[];

/** Makes a sentence of a template, as in ``say`There is no step ${typed(name)}` ``. */
export function say(words: readonly string[], ...values: readonly SaidValue[]): Said {
  return { pattern: words.reduce((pattern, word, index) => `${pattern}{${index - 1}}${word}`), values };
}

/** The sentence in the language of the translations, which are found by pattern; in English where one is missing. */
export function spoken({ pattern, values }: Said, translations: Translations = {}): string {
  const translated = Object.hasOwn(translations, pattern) ? translations[pattern] : undefined;
  return (translated ?? pattern).replace(/\{(\d)\}/g, (place, index) => {
    const value = values[Number(index)];
    return value === undefined ? place : words(value, translations);
  });
}

/** Sentences of one language by their English patterns. */
export type Translations = Readonly<Record<string, string>>;

function words(value: SaidValue, translations: Translations): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('pattern' in value) return spoken(value, translations);
  const [first, ...others] = value.map((said) => spoken(said, translations));
  return others.reduce((row, next) => spoken(say`${row}, ${next}`, translations), first ?? '');
}
