import { columnsOf } from '../board/columns.ts';
import { scoreOf, voicesInRows } from '../board/feelings.ts';
import { stepNames } from '../board/step-names.ts';
import type { Card } from '../content/cards.ts';
import { actions } from '../lanes/actions.ts';
import { emotion } from '../lanes/emotion.ts';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import { opportunities } from '../lanes/opportunities.ts';
import { pains } from '../lanes/pains.ts';
import { channels } from '../overview/channels.ts';
import { meanFeelings } from '../overview/mean-feelings.ts';
import { onePerColumn } from '../overview/one-per-column.ts';
import { stepsInShort } from '../overview/steps-in-short.ts';
import type { View } from './view.ts';

const hasStages = ({ journey }: Pick<LaneSource, 'journey'>) =>
  journey.stages.some(({ implicit }) => !implicit);

const steps: Lane = {
  name: actions.name,
  icon: actions.icon,
  title: actions.title,
  arrange: (source) => (hasStages(source) ? stepsInShort(source) : stepNames(source)),
};

const feelings: Lane = {
  ...emotion,
  arrange: (source) => voicesInRows(source).flatMap((voices) => meanFeelings(source, voices) ?? []),
};

/** The worst or the best of each stage. */
const best = (lane: Lane): Lane => ({
  ...lane,
  arrange(source) {
    const content = lane.arrange(source);
    return content && 'form' in content && content.form === 'cards'
      ? onePerColumn(content, source.locale, (card) => feelingAt(card, source))
      : content;
  },
});

/** How the step feels at which something is written. */
function feelingAt({ first, range }: Card, { journey, columns }: LaneSource): number {
  const stage = journey.stages[columns[first]?.stage ?? -1];
  const step = journey.steps.findLast((each) => each.stage === stage?.id && each.range.from <= range.from);
  return (step && scoreOf(step.scores, undefined)?.asIs?.value) ?? 0;
}

const own = [steps, feelings, channels, best(pains), best(opportunities)];

/** A long journey on one page: a column for each stage, and in it only what matters most. */
export const overview: View = {
  name: 'overview',
  artefact: (locale) => locale.views.overview,
  own,
  lanes: () => own,
  columns: (journey) =>
    hasStages({ journey })
      ? journey.stages.map(({ id }, stage) => ({ key: id, stage, moment: false }))
      : columnsOf(journey),
  without: ['flow'],
  metrics: (metrics) => ({ ...metrics, ...columns }),
};

/** Wider than those of steps, since more stands in each. */
const columns = { column: 190, columnHan: 180, columnLargest: 500 };
