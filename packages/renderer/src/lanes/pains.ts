import type { Card } from '../board/content.ts';
import { remarksOn } from '../board/remarks.ts';
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
      (pain, _, place): Card => {
        const owner = pain.owner === undefined ? [] : [source.locale.ownerOf(pain.owner)];
        const foot = [...owner, ...remarksOn(pain, source)].join(' · ');
        return {
          key: `pain.${pain.number}`,
          range: pain.range,
          ...spanFrom(place, pain.until, source),
          label: source.locale.painSentence(pain.number, pain.severity, pain.text.text),
          text: pain.text.text,
          tone: 'pain',
          number: pain.number,
          level: pain.severity,
          ...(foot !== '' && { foot }),
        };
      },
    );
    return cards.length === 0 ? undefined : { form: 'cards', cards };
  },
};
