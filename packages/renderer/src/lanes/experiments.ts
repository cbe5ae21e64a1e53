import type { Experiment } from '@wayline/core';
import { statusOf } from '../board/grounds.ts';
import { remarksOn } from '../board/remarks.ts';
import { reviewMarks } from '../board/review-marks.ts';
import type { Card, CardState } from '../content/cards.ts';
import { type Lane, type LaneSource, placedItems } from './lane.ts';

/** What is being tried out: how far each experiment is, what it is measured by, and what came of it. */
export const experiments: Lane = {
  name: 'experiments',
  icon: 'experiment',
  // The full map has them at the foot of the opportunities that they try out.
  onlyWhenNamed: true,
  title: (locale) => locale.lanes.experiments.title,
  hint: (locale) => locale.lanes.experiments.hint,
  arrange(source) {
    const placed = placedItems('trial', (owner) => owner.experiments, source);
    const cards = placed.map(({ item, ...span }): Card => ({ ...span, ...cardOf(item, source) }));
    return cards.length === 0 ? undefined : { form: 'cards', cards };
  },
};

function cardOf(trial: Experiment, source: LaneSource): Omit<Card, 'key' | 'first' | 'last'> {
  const { locale } = source;
  const { text } = trial.text;
  const status = statusOf(trial.status, locale);
  const state = states.find((known) => known === trial.status);
  const reference = [status, trial.idea].filter((part) => part !== undefined).join(' · ');
  const owner = trial.owner === undefined ? undefined : locale.ownerOf(trial.owner);
  const foot = [trial.measure, trial.result, owner, trial.by, ...remarksOn(trial, source)]
    .filter((part) => part !== undefined)
    .join(' · ');
  return {
    range: trial.range,
    label: locale.metricSentence(locale.lanes.experiments.title, text, reference, foot),
    text,
    tone: 'plain',
    ...(reference !== '' && { reference }),
    ...(state && { state }),
    ...(foot !== '' && { foot }),
    ...(trial.certainty === 'assumed' && { assumed: true as const }),
    ...reviewMarks(trial, locale),
  };
}

const states: readonly CardState[] = ['planned', 'running', 'done', 'stopped'];
