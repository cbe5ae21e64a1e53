import type { Locale } from '@wayline/core/locale';
import { sentences } from '../board/sentences.ts';
import type { Card, CardsContent } from '../content/cards.ts';
import { byColumn } from './by-column.ts';

/** Longer texts are shortened. */
const mostLines = 3;

/**
 * The card of the highest level of each column, with the number of the others; where several are as high, that of the
 * lowest feeling, or else the first.
 */
export function onePerColumn(
  { form, cards }: CardsContent,
  locale: Locale,
  feelingAt: (card: Card) => number,
): CardsContent {
  const best = [...byColumn(cards).values()].flatMap((mates): readonly Card[] => {
    const [first] = mates.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0) || feelingAt(a) - feelingAt(b));
    return first ? [shortened(first, mates.length - 1, locale)] : [];
  });
  return { form, cards: best };
}

function shortened({ foot, marks, ...card }: Card, others: number, locale: Locale): Card {
  const more = others > 0 ? locale.more(others) : undefined;
  return {
    ...card,
    last: card.first,
    mostLines,
    label: sentences(card.label, more),
    ...(more !== undefined && { foot: more }),
  };
}
