import { groundsOf, statusOf } from '../board/grounds.ts';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import { sentences } from '../board/sentences.ts';
import type { Card } from '../content/cards.ts';
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
        const said = [
          ...owner,
          pain.by,
          ...groundsOf(pain),
          pain.result,
          ...remarksOn(pain, source),
          statusOf(pain.status, source.locale),
        ];
        const foot = said.filter((part) => part !== undefined).join(' · ');
        return {
          key: `pain.${pain.number}`,
          range: pain.range,
          ...spanFrom(place, pain.until, source),
          label: sentences(source.locale.painSentence(pain.number, pain.severity, pain.text.text), foot),
          text: pain.text.text,
          tone: 'pain',
          number: pain.number,
          level: pain.severity,
          ...(foot !== '' && { foot }),
          ...(pain.certainty === 'assumed' && { assumed: true as const }),
          ...reviewMarks(pain, source.locale),
        };
      },
    );
    return cards.length === 0 ? undefined : { form: 'cards', cards };
  },
};
