import { groundsOf } from '../board/grounds.ts';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import type { NoteCell } from '../content/notes.ts';
import { type Lane, placedItems } from './lane.ts';

/** How others do it, step by step. */
export const competitors: Lane = {
  name: 'competitors',
  icon: 'competitors',
  title: (locale) => locale.lanes.competitors.title,
  hint: (locale) => locale.lanes.competitors.hint,
  arrange(source) {
    const { locale } = source;
    const cells = placedItems('competitor', (owner) => owner.competitors, source).map(
      ({ item, ...span }): NoteCell => {
        const { text } = item.text;
        const foot = [item.by, item.owner, ...groundsOf(item), item.result, ...remarksOn(item, source)]
          .filter((part) => part !== undefined)
          .join(' · ');
        return {
          ...span,
          range: item.range,
          label: locale.metricSentence(locale.lanes.competitors.title, text, foot || undefined),
          text,
          ...(foot !== '' && { owner: foot }),
          ...reviewMarks(item, locale),
        };
      },
    );
    return cells.length === 0 ? undefined : { form: 'notes', cells };
  },
};
