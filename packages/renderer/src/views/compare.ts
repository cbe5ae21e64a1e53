import type { Fact } from '../board/board.ts';
import { factsOf } from '../board/facts.ts';
import { feelingsOfOne, mostCurves, type Telling } from '../board/feelings.ts';
import { reasonOrVoice } from '../board/reason.ts';
import { stepNames } from '../board/step-names.ts';
import type { Voice } from '../board/voices.ts';
import { largestDifferences, onlyIn } from '../comparison/cards.ts';
import { oneOfMany, overlay } from '../comparison/curves.ts';
import { differencesOf, largestOf } from '../comparison/differences.ts';
import { questionOf } from '../comparison/question.ts';
import { scoresOfPersonas } from '../comparison/scores-of-personas.ts';
import { scoresOfStates } from '../comparison/scores-of-states.ts';
import { actions } from '../lanes/actions.ts';
import { emotion } from '../lanes/emotion.ts';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import type { View } from './view.ts';

/** Personas against each other, or how it is against how it should be. */
export const compare: View = {
  name: 'compare',
  artefact: (locale) => locale.views.compare,
  lanes: (_, source) => lanesFor(source),
  facts,
  empty: (lanes, { comparison }) =>
    lanes.some(({ content }) => content.form === 'figures' || content.form === 'cards')
      ? undefined
      : comparison.empty,
  without: ['flow'],
};

function lanesFor(source: LaneSource): readonly Lane[] {
  const { kind, voices } = questionOf(source);
  switch (kind) {
    case 'personas':
      return [names, ...curvesOf(voices), scoresOf(voices), differencesAmong(voices)];
    case 'states':
      return [names, ...(voices.length > 0 ? voices : [undefined]).flatMap(statesOf), goes, comes];
    case 'nothing':
      return [names, emotion];
  }
}

const names: Lane = { name: actions.name, icon: actions.icon, title: actions.title, arrange: stepNames };

/** All in one, or a row for each where there are more than can be told apart. */
function curvesOf(voices: readonly Voice[]): readonly Lane[] {
  if (voices.length <= mostCurves) return [{ ...emotion, arrange: (source) => overlay(source, voices) }];
  return voices.map((voice, index) => ({
    ...emotion,
    name: `${emotion.name}.${index + 1}`,
    title: () => voice.name,
    arrange: (source) => oneOfMany(source, voice),
  }));
}

const scoresOf = (voices: readonly Voice[]): Lane => ({
  name: 'scores',
  icon: 'chart',
  title: ({ comparison }) => comparison.scores,
  arrange: (source) => scoresOfPersonas(source, voices),
});

const differencesAmong = (voices: readonly Voice[]): Lane => ({
  name: 'differences',
  icon: 'people',
  title: ({ comparison }) => comparison.differences,
  arrange: (source) => largestDifferences(source, voices),
});

/** A curve with where it should be, and both in figures. */
function statesOf(voice: Voice | undefined, index: number): readonly Lane[] {
  const number = voice ? `.${index + 1}` : '';
  return [
    {
      ...emotion,
      name: `${emotion.name}${number}`,
      title: (locale) => voice?.name ?? emotion.title(locale),
      arrange: (source) => feelingsOfOne(source, voice, full),
    },
    {
      name: `scores${number}`,
      icon: 'chart',
      title: ({ comparison }) => comparison.scores,
      arrange: (source) => scoresOfStates(source, voice),
    },
  ];
}

const full: Telling = {
  size: 'large',
  nameOf: () => undefined,
  reasonOf: ({ step }, exits, locale) => reasonOrVoice(step, exits, locale),
};

const goes: Lane = {
  name: 'goes',
  icon: 'x',
  title: ({ comparison }) => comparison.goes,
  arrange: (source) => onlyIn('as-is', source),
};

const comes: Lane = {
  name: 'comes',
  icon: 'check',
  title: ({ comparison }) => comparison.comes,
  arrange: (source) => onlyIn('to-be', source),
};

/** What the full map counts; between personas, how far they are apart instead of how far from the target. */
function facts(source: LaneSource): readonly Fact[] {
  const all = factsOf(source);
  const { kind, voices } = questionOf(source);
  const most = kind === 'personas' ? largestOf(differencesOf(source, voices)) : undefined;
  if (!most) return all;
  const { locale, journey } = source;
  const { owner, size } = most;
  const number = owner.kind === 'step' ? owner.index + 1 : journey.stages.indexOf(owner) + 1;
  const value = locale.gapAtStep(size, number);
  const difference: Fact = { key: 'difference', value, label: locale.largestDifference, tone: 'plain' };
  const others = all.filter(({ key }) => key !== 'gap');
  return others.toSpliced(Math.min(3, others.length), 0, difference).slice(0, 5);
}
