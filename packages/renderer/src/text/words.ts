/** Finds where words begin in a text; its offsets are where a line had better break. */
export type WordFinder = (text: string, language: string) => Iterable<number>;

/** The words of the dictionary that Node or the browser brings along; none where there is no segmenter. */
export const segmenterWords: WordFinder = (text, language) => {
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) return [];
  const segments = new Intl.Segmenter(safeTag(language), { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ index }) => index);
};

/** An author may write a `lang` that is no tag. */
function safeTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
