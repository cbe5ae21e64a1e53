import type { Journey } from '../journey.ts';
import { isSameLanguage } from './languages.ts';

/** What can have a `label.en:` of its own in this text; what comes from other files is translated there. */
export function labelled(journey: Journey): readonly Pick<Journey, 'translations'>[] {
  const { title, personas, lanes, phases, groups, steps } = journey;
  const stages = journey.stages.filter(({ implicit }) => !implicit);
  const nodes = [...personas, ...lanes, ...phases, ...stages, ...groups, ...steps];
  return [...(title ? [journey] : []), ...nodes.filter(({ origin }) => origin === undefined)];
}

/** The other languages that some labels of a journey are in, each once. */
export function labelLanguages(journey: Journey): readonly string[] {
  const tags = labelled(journey).flatMap(({ translations = {} }) => Object.keys(translations));
  return tags.filter(
    (tag, index) =>
      !isSameLanguage(tag, journey.language) &&
      tags.findIndex((other) => isSameLanguage(other, tag)) === index,
  );
}
