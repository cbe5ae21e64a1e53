import type { Journey } from '../journey.ts';
import { groupedBy } from '../resolve/grouped.ts';
import { mapPhrases } from './map-phrases.ts';
import { type Phrase, sections } from './phrase.ts';

/** Every phrase of a journey by section and node, the same one at the same address once. */
export function phrasesOf(journey: Journey): readonly Phrase[] {
  const found = new Map<string, Phrase>();
  mapPhrases(journey, (phrase) => {
    const key = JSON.stringify([phrase.address, phrase.item, phrase.text]);
    if (!found.has(key)) found.set(key, phrase);
    return phrase.text;
  });
  const byNode = groupedBy([...found.values()], ({ address }) => `${address.section} ${address.node}`);
  const rank = ({ address }: Phrase) => sections.indexOf(address.section);
  return [...byNode.values()].flat().toSorted((a, b) => rank(a) - rank(b));
}
