import type { Idea, Item } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import { append } from '../append.ts';
import type { Card } from '../board/content.ts';
import { remarksOn } from '../board/remarks.ts';
import { type Lane, type LaneSource, type Place, spanFrom } from './lane.ts';

/** Opportunities, each with the pain it answers, how much it would change, and the experiments that try it out. */
export const opportunities: Lane = {
  name: 'opportunities',
  icon: 'idea',
  title: (locale) => locale.lanes.opportunities.title,
  hint: (locale) => locale.lanes.opportunities.hint,
  arrange(source) {
    const cards: Card[] = [];
    for (const place of source.places) append(cards, cardsAt(place, source));
    return cards.length === 0 ? undefined : { form: 'cards', cards };
  },
};

/** The ideas of a place; its experiments stand at the foot of the last of them, or alone where there is none. */
function cardsAt(place: Place, source: LaneSource): readonly Card[] {
  const { ideas, experiments } = place.owner;
  if (ideas.length === 0)
    return experiments.map((trial, index) => experimentCard(trial, index, place, source));
  return ideas.map((idea, index) => {
    const trials = index === ideas.length - 1 ? experiments : [];
    const foot = [...footOf(idea, source), ...trials.map((trial) => experimentText(trial, source.locale))];
    return {
      key: `idea.${idea.number}`,
      range: idea.range,
      ...spanFrom(place, idea.until, source),
      label: source.locale.ideaSentence(idea.number, idea.answers, idea.text.text),
      text: idea.text.text,
      tone: 'idea',
      number: idea.number,
      level: idea.impact,
      ...(idea.answers !== undefined && { reference: `→ ${idea.answers}` }),
      ...(foot.length > 0 && { foot: foot.join('\n') }),
    };
  });
}

function footOf(idea: Idea, source: LaneSource): readonly string[] {
  const owner = idea.owner === undefined ? undefined : source.locale.ownerOf(idea.owner);
  const said = [owner, idea.status, idea.result, ...remarksOn(idea, source)];
  const known = said.filter((part) => part !== undefined);
  return known.length === 0 ? [] : [known.join(' · ')];
}

function experimentText(trial: Item, locale: Locale): string {
  const state = trial.result ?? trial.status;
  return `${locale.lanes.experiments.title}: ${trial.text.text}${state === undefined ? '' : ` (${state})`}`;
}

function experimentCard(trial: Item, index: number, place: Place, source: LaneSource): Card {
  const text = experimentText(trial, source.locale);
  const span = spanFrom(place, trial.until, source);
  return {
    key: `experiment.${place.key}.${index + 1}`,
    range: trial.range,
    ...span,
    label: text,
    text,
    tone: 'plain',
  };
}
