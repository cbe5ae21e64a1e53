import { reviewMarks } from '../board/review-marks.ts';
import type { Saying } from '../content/sayings.ts';
import { cellsOf, type Lane, spanFrom } from './lane.ts';

/** What goes through the person's mind, said aloud or not. */
export const thoughts: Lane = {
  name: 'thoughts',
  icon: 'think',
  title: (locale) => locale.lanes.thoughts.title,
  hint: (locale) => locale.lanes.thoughts.hint,
  arrange(source) {
    const cells = cellsOf(
      source.places,
      ({ thoughts: all }) => all,
      (thought, index, place): Saying => ({
        key: `thought.${place.key}.${index + 1}`,
        range: thought.range,
        ...spanFrom(place, thought.until, source),
        label: thought.text.text,
        text: thought.text.text,
        ...reviewMarks(thought, source.locale),
      }),
    );
    return cells.length === 0 ? undefined : { form: 'sayings', rule: 'thought-rule', cells };
  },
};
