import type { Card } from '../board/content.ts';
import { cellsOf, type Lane, spanFrom } from './lane.ts';

/** Pain points, each with its number and how severe it is. */
export const pains: Lane = {
  name: 'pains',
  icon: 'pain',
  title: (locale) => locale.lanes.pains.title,
  hint: (locale) => locale.lanes.pains.hint,
  arrange(source) {
    const cards = cellsOf(
      source.places,
      ({ pains: all }) => all,
      (pain, _, place): Card => ({
        key: `pain.${pain.number}`,
        range: pain.range,
        ...spanFrom(place, pain.until, source),
        label: source.locale.painSentence(pain.number, pain.severity, pain.text.text),
        text: pain.text.text,
        tone: 'pain',
        number: pain.number,
        level: pain.severity,
        ...(pain.owner !== undefined && { foot: source.locale.ownerOf(pain.owner) }),
      }),
    );
    return cards.length === 0 ? undefined : { form: 'cards', cards };
  },
};
