import { groundsOf } from '../board/grounds.ts';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import type { Saying } from '../content/sayings.ts';
import { cellsOf, type Lane, spanFrom } from './lane.ts';

/** The voice of the customer, word for word. */
export const quotes: Lane = {
  name: 'quotes',
  icon: 'quote',
  title: (locale) => locale.lanes.quotes.title,
  hint: (locale) => locale.lanes.quotes.hint,
  arrange(source) {
    const cells = cellsOf(
      source.places,
      ({ quotes: all }) => all,
      (quote, index, place): Saying => {
        const text = source.locale.quote(quote.text.text);
        const origin = [quote.by, ...groundsOf(quote), ...remarksOn(quote, source)];
        const said = origin.filter((part) => part !== undefined).join(' · ') || undefined;
        return {
          key: `quote.${place.key}.${index + 1}`,
          range: quote.range,
          ...spanFrom(place, quote.until, source),
          label: source.locale.quoteSentence(quote.text.text, said),
          text,
          ...(said !== undefined && { source: said }),
          ...reviewMarks(quote, source.locale),
        };
      },
    );
    return cells.length === 0 ? undefined : { form: 'sayings', rule: 'quote-rule', cells };
  },
};
