import type { Idea } from '@wayline/core';
import type { Locale } from '../locale/locale.ts';
import type { Lane } from './lane.ts';
import { spanFrom } from './lane.ts';

/** Opportunities, each with the pain it answers and how much it would change. */
export const opportunities: Lane = {
  name: 'opportunities',
  icon: 'idea',
  title: (locale) => locale.lanes.opportunities.title,
  hint: (locale) => locale.lanes.opportunities.hint,
  arrange(source) {
    const cards = source.places.flatMap((place) =>
      place.owner.ideas.map((idea) => {
        const foot = footOf(idea, source.locale);
        return {
          key: `idea.${idea.number}`,
          range: idea.range,
          ...spanFrom(place, idea.until, source),
          label: source.locale.ideaSentence(idea.number, idea.answers, idea.text.text),
          text: idea.text.text,
          tone: 'idea' as const,
          number: idea.number,
          level: idea.impact,
          ...(idea.answers !== undefined && { reference: `→ ${idea.answers}` }),
          ...(foot !== undefined && { foot }),
        };
      }),
    );
    return cards.length === 0 ? undefined : { form: 'cards', cards };
  },
};

function footOf(idea: Idea, locale: Locale): string | undefined {
  const parts = [idea.owner === undefined ? undefined : locale.ownerOf(idea.owner), idea.status, idea.result];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(' · ');
}
