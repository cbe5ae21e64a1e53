import type { Feeling, Quote, Score, Stage, Step } from '@wayline/core';
import type {
  DrawnScene,
  Panel,
  PanelBar,
  PanelFeeling,
  PanelQuote,
  PanelsContent,
} from '../content/panels.ts';
import { iconFor } from '../icons/icon-for.ts';
import { isIconName } from '../icons/icons.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { columnsOf, spansOf } from './columns.ts';
import { groundsOf } from './grounds.ts';
import { imageOf } from './image-of.ts';
import { linkMarks } from './link-marks.ts';
import { remarksOn } from './remarks.ts';
import { reviewMarks } from './review-marks.ts';
import { sentences } from './sentences.ts';
import { stagesOf } from './stages.ts';
import type { Voice } from './voices.ts';

/** The journey as a storyboard: a panel for each step, under the stages they belong to. */
export function panelsOf(source: LaneSource): PanelsContent | undefined {
  const { journey, columns, locale } = source;
  if (columns.length === 0) return undefined;
  const spans = spansOf(journey.stages, columnsOf(journey));
  const bars = stagesOf(journey, spans, locale).map((stage, index): PanelBar => {
    const { key, range, number, name, goal, shade, shown } = stage;
    const phase = phaseAt(index, source);
    const label = sentences(phase, `${number}. ${name}`, goal);
    return { key, range, number, name, shade, shown, label, ...(goal && { goal }), ...(phase && { phase }) };
  });
  const panels = columns.flatMap(({ step, stage, moment }, index): readonly Panel[] => {
    const owner = step ?? journey.stages[stage];
    return owner ? [panelOf(owner, index, stage, moment, source)] : [];
  });
  return { form: 'panels', bars, panels };
}

/** The phase that begins with a stage. */
function phaseAt(index: number, { journey }: LaneSource): string | undefined {
  const phase = journey.stages[index]?.phase;
  if (phase === undefined || journey.stages[index - 1]?.phase === phase) return undefined;
  return journey.phases.find(({ id }) => id === phase)?.label.text;
}

function panelOf(
  owner: Step | Stage,
  index: number,
  bar: number,
  moment: boolean,
  source: LaneSource,
): Panel {
  const { locale } = source;
  const step = owner.kind === 'step' ? owner : undefined;
  const title = owner.label.text;
  const number = step && step.index + 1;
  const remarks = step ? remarksAt(step, source) : [];
  const description = owner.description?.text;
  const feelings = feelingsOf(owner, source);
  const quotes = owner.quotes.map((quote) => quoteOf(quote, source));
  const marks = [...linkMarks(owner.link), ...(reviewMarks(owner, locale).marks ?? [])];
  const image = step?.image && imageOf(step.image, source);
  return {
    key: `panel.${owner.id}`,
    range: owner.range,
    first: index,
    last: index,
    bar,
    title,
    remarks,
    feelings,
    quotes,
    moment,
    picture: image ?? sceneOf(owner, source),
    label: sentences(
      number === undefined ? title : locale.stepSentence(number, title, undefined),
      moment ? locale.moment : undefined,
      ...remarks,
      image?.alt,
      description,
      ...feelings.map(({ text, score }) => [text, score].filter(Boolean).join(', ')),
      ...quotes.flatMap(({ text, source: from }) => [text, from]),
    ),
    ...(number !== undefined && { number }),
    ...(description !== undefined && { description }),
    ...(marks.length > 0 && { marks }),
  };
}

/** Which way it is part of, when it is taken, and with what reservation. */
function remarksAt(step: Step, source: LaneSource): readonly string[] {
  const { journey, locale } = source;
  const group = journey.groups.find(({ id }) => id === step.group)?.label.text;
  return [
    ...(group ? [group] : []),
    ...(step.optional ? [locale.optional] : []),
    ...(step.condition ? [locale.condition(step.condition)] : []),
    ...remarksOn(step, source),
  ];
}

/** How it feels: to everybody alike, or to each persona who has a curve of their own. */
function feelingsOf(owner: Step | Stage, source: LaneSource): readonly PanelFeeling[] {
  const { locale } = source;
  return scoresOf(owner, source).flatMap(({ score, voice }): readonly PanelFeeling[] => {
    const said = score?.asIs && wordOf(score.asIs, locale.score);
    if (said === undefined) return [];
    const value = score?.asIs?.value;
    return [
      {
        text: voice ? `${voice.name} · ${said}` : said,
        ...(value !== undefined && { value, score: locale.score(value) }),
        ...(voice && { style: voice.style }),
      },
    ];
  });
}

interface ScoreOf {
  readonly score: Score | undefined;
  readonly voice?: Voice;
}

/** The score of each of those whose feelings are told apart, as far as the step is for them; one where nobody's are. */
function scoresOf(owner: Step | Stage, { voices }: LaneSource): readonly ScoreOf[] {
  const { scores, only } = owner;
  if (voices.length === 0) return [{ score: scores[0] }];
  return voices
    .filter(({ id }) => only === undefined || only.includes(id))
    .map((voice) => ({
      voice,
      score:
        scores.find(({ persona }) => persona === voice.id) ??
        scores.find(({ persona }) => persona === undefined),
    }));
}

const wordOf = ({ word, value }: Feeling, score: (value: number) => string): string | undefined =>
  word?.text ?? (value === undefined ? undefined : score(value));

function quoteOf(quote: Quote, source: LaneSource): PanelQuote {
  const from = [quote.by, ...groundsOf(quote), ...remarksOn(quote, source)].filter(
    (part) => part !== undefined,
  );
  const text = source.locale.quote(quote.text.text);
  return from.length === 0 ? { text } : { text, source: from.join(' · ') };
}

/** What is drawn where there is no image: who is there, how they look, and what they meet. */
function sceneOf(owner: Step | Stage, source: LaneSource): DrawnScene {
  const { journey, language } = source;
  const names = new Set(owner.touchpoints.map(({ channel }) => channel));
  const met = [...names].flatMap((id) => journey.channels.find((channel) => channel.id === id) ?? []);
  return {
    icons: met.map(({ icon, label, presence }) =>
      icon !== undefined && isIconName(icon) ? icon : iconFor(label.text, language, presence),
    ),
    people: scoresOf(owner, source).map(({ score, voice }) => ({
      value: score?.asIs?.value,
      style: voice?.style,
    })),
  };
}
