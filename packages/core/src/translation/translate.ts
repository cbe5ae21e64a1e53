import type { Journey } from '../journey.ts';
import { isSameLanguage } from './languages.ts';
import { mapPhrases } from './map-phrases.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import { withPlainTimes } from './plain-times.ts';
import { type Sidecar, translationsInto } from './sidecar.ts';

/** The journey in another language, as far as it is translated; what is not stays as it is written. */
export function translate(journey: Journey, language: string, sidecar?: Sidecar): Journey {
  if (isSameLanguage(journey.language, language)) return { ...journey, language };
  const { wordsFor } = translationsInto(language, sidecar);
  const unnamed = new Set<string | undefined>();
  const told = mapPhrases(withPlainTimes(journey), (phrase) => {
    const words = wordsFor(phrase);
    if (words === undefined && phrase.address.section === 'labels') unnamed.add(phrase.address.field);
    return words ?? phrase.text;
  });
  // The program's own word for a lane says more to a reader than the writer's in a language they cannot read.
  const { settings } = told;
  const labels = Object.entries(settings.labels ?? {}).filter(([lane]) => !unnamed.has(lane));
  return {
    ...told,
    settings: { ...settings, ...(settings.labels && { labels: Object.fromEntries(labels) }) },
    language,
  };
}

/** The phrases of a journey that nobody has translated into a language. */
export function untranslated(journey: Journey, language: string, sidecar?: Sidecar): readonly Phrase[] {
  if (isSameLanguage(journey.language, language)) return [];
  const { wordsFor } = translationsInto(language, sidecar);
  return phrasesOf(journey).filter((phrase) => wordsFor(phrase) === undefined);
}
