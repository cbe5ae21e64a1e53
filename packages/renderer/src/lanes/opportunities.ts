import type { Experiment, Idea } from '@wayline/core';
import { directionOf, type Locale } from '@wayline/core/locale';
import { append } from '../append.ts';
import { groundsOf, statusOf } from '../board/grounds.ts';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import { sentences } from '../board/sentences.ts';
import type { Card } from '../content/cards.ts';
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

/** The ideas of a place, each with its experiments at the foot; those that try out no idea stand alone. */
function cardsAt(place: Place, source: LaneSource): readonly Card[] {
  const { ideas, experiments } = place.owner;
  const isRightToLeft = directionOf(source.language) === 'rtl';
  const alone = experiments.filter(({ idea }) => idea === undefined);
  const cards = ideas.map((idea): Card => {
    const trials = experiments.filter((trial) => trial.idea === idea.number);
    const foot = [...footOf(idea, source), ...trials.map((trial) => experimentText(trial, source.locale))];
    return {
      key: `idea.${idea.number}`,
      range: idea.range,
      ...spanFrom(place, idea.until, source),
      label: sentences(
        source.locale.ideaSentence(idea.number, idea.answers, idea.text.text),
        // Impact is drawn from the second degree on.
        idea.impact > 1 ? source.locale.spoken.impact(idea.impact) : undefined,
        ...foot,
      ),
      text: idea.text.text,
      tone: 'idea',
      number: idea.number,
      level: idea.impact,
      ...(idea.answers !== undefined && {
        reference: isRightToLeft ? `${idea.answers} ←` : `→ ${idea.answers}`,
      }),
      ...(foot.length > 0 && { foot: foot.join('\n') }),
      ...(idea.certainty === 'assumed' && { assumed: true as const }),
      ...reviewMarks(idea, source.locale),
    };
  });
  return [...alone.map((trial, index) => experimentCard(trial, index, place, source)), ...cards];
}

function footOf(idea: Idea, source: LaneSource): readonly string[] {
  const owner = idea.owner === undefined ? undefined : source.locale.ownerOf(idea.owner);
  const status = statusOf(idea.status, source.locale);
  const said = [owner, status, idea.by, idea.result, ...groundsOf(idea), ...remarksOn(idea, source)];
  const known = said.filter((part) => part !== undefined);
  return known.length === 0 ? [] : [known.join(' · ')];
}

function experimentText(trial: Experiment, locale: Locale): string {
  const state = [statusOf(trial.status, locale), trial.measure, trial.result]
    .filter((part) => part !== undefined)
    .join(' · ');
  const { text } = trial.text;
  const said = state === '' ? text : locale.pointOfSeries(text, state);
  return locale.metricSentence(locale.lanes.experiments.title, said);
}

function experimentCard(trial: Experiment, index: number, place: Place, source: LaneSource): Card {
  const text = experimentText(trial, source.locale);
  const span = spanFrom(place, trial.until, source);
  return {
    key: `experiment.${place.key}.${index + 1}`,
    range: trial.range,
    ...span,
    label: text,
    text,
    tone: 'plain',
    ...reviewMarks(trial, source.locale),
  };
}
