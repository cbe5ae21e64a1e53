import type { Lane } from './lane.ts';
import { spanFrom } from './lane.ts';

/** What goes through the person's mind, said aloud or not. */
export const thoughts: Lane = {
  name: 'thoughts',
  icon: 'think',
  title: (locale) => locale.lanes.thoughts.title,
  hint: (locale) => locale.lanes.thoughts.hint,
  arrange(source) {
    const cells = source.places.flatMap((place) =>
      place.owner.thoughts.map((thought, index) => ({
        key: `thought.${place.key}.${index + 1}`,
        range: thought.range,
        ...spanFrom(place, thought.until, source),
        label: thought.text.text,
        text: thought.text.text,
      })),
    );
    return cells.length === 0 ? undefined : { form: 'sayings', rule: 'thought-rule', cells };
  },
};
