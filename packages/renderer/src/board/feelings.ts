import type { Feeling, Id, Score, Step } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { CurveContent, CurveLegend, CurvePoint, CurveSize, Series } from '../content/curve.ts';
import type { LaneSource } from '../lanes/lane.ts';
import type { Column } from './board.ts';
import { extremes } from './extremes.ts';
import { exitReasons, reasonAt } from './reason.ts';
import { sentences } from './sentences.ts';
import type { Voice } from './voices.ts';

/** More curves than these over one scale cannot be told apart. */
export const mostCurves = 5;

/** How much a curve says at its points. */
export interface Telling {
  readonly size: CurveSize;
  /** What stands at a point where nobody named a feeling. */
  readonly nameOf: (at: Told, locale: Locale) => string | undefined;
  /** Why it feels so, in a line under the feeling. */
  readonly reasonOf: (
    at: Told & { readonly step: Step },
    exits: ReadonlyMap<Id, string>,
    locale: Locale,
  ) => string | undefined;
}

/** A point of a curve, and what is known of it. */
export interface Told {
  readonly point: CurvePoint;
  readonly isExtreme: boolean;
  /** Of the step or stage. */
  readonly title: string;
}

/** One row of a map: the lowest and highest points bear names; they, moments of truth and notes say why. */
const brief: Telling = {
  size: 'usual',
  nameOf: ({ isExtreme, title }) => (isExtreme ? title : undefined),
  reasonOf: ({ point, isExtreme, step }, exits, locale) =>
    isExtreme || point.moment || step.note ? reasonAt(step, exits, locale) : undefined,
};

/** The curves of a journey: one, or one for each persona, as few rows of them as can be told apart. */
export function feelingsInRows(source: LaneSource, telling = brief): readonly CurveContent[] {
  return voicesInRows(source).flatMap((voices) => feelingsOf(source, voices, telling) ?? []);
}

/** As few rows as hold all voices, and equally full; a row without a voice where one curve tells all. */
export function voicesInRows({ voices }: LaneSource): readonly (readonly Voice[])[] {
  if (voices.length === 0) return [[]];
  const count = Math.ceil(voices.length / mostCurves);
  const size = Math.ceil(voices.length / count);
  return Array.from({ length: count }, (_, row) => voices.slice(row * size, (row + 1) * size));
}

/** The curves of these voices, or the one curve of all; nothing where no step has a feeling. */
export function feelingsOf(
  source: LaneSource,
  voices: readonly Voice[],
  telling = brief,
): CurveContent | undefined {
  return curvesOf(seriesOf(source, voices, telling), voices, telling.size, source.locale);
}

/** One curve, with where it should be: of one persona, or of all in one. */
export function feelingsOfOne(
  source: LaneSource,
  voice: Voice | undefined,
  telling = brief,
): CurveContent | undefined {
  return curvesOf([seriesFor(voice, source, telling)], [], telling.size, source.locale);
}

/** Curves over one scale; nothing where no point has a feeling. */
export function curvesOf(
  series: readonly Series[],
  voices: readonly Voice[],
  size: CurveSize,
  locale: Locale,
): CurveContent | undefined {
  const points = series.flatMap((each) => each.points);
  if (!points.some(({ value, word }) => value !== undefined || word !== undefined)) return undefined;
  const overlay = voices.length > 0;
  return {
    form: 'curve',
    size,
    series,
    overlay,
    scale: locale.faces,
    ...(!overlay && gapOf(points, locale)),
    legend: overlay ? {} : legendFor(points, locale),
  };
}

/** A target without a neighbour leaves no area to explain, and a single one is a mark without a line. */
function legendFor(points: readonly CurvePoint[], { asIs, toBe, gap }: Locale): CurveLegend {
  if (!points.some(({ target }) => target !== undefined)) return {};
  const known = points.filter(({ value, target }) => value !== undefined || target !== undefined);
  const hasBoth = (point: CurvePoint | undefined) => point?.value !== undefined && point.target !== undefined;
  return known.some((point, index) => hasBoth(point) && hasBoth(known[index + 1]))
    ? { asIs, toBe, gap }
    : { asIs, toBe };
}

function seriesOf(source: LaneSource, voices: readonly Voice[], telling: Telling): readonly Series[] {
  return voices.length === 0
    ? [seriesFor(undefined, source, telling)]
    : voices.map((voice) => {
        const points = source.columns.map((column, index) => pointOf(column, index, voice, source));
        return { key: voice.id, name: voice.name, style: voice.style, points };
      });
}

/** A curve that stands alone says why. */
function seriesFor(voice: Voice | undefined, source: LaneSource, telling: Telling): Series {
  const points = source.columns.map((column, index) => pointOf(column, index, voice, source));
  return {
    key: voice?.id ?? 'all',
    name: voice?.name ?? source.locale.lanes.emotion.title,
    style: voice?.style ?? 0,
    points: withReasons(points, telling, source),
  };
}

/** Gaps smaller than this are not worth a number on the curve. */
const leastGap = 1;

/** The largest distance to where it should be. */
export function gapOf(points: readonly CurvePoint[], locale: Locale): Pick<CurveContent, 'gap'> {
  let largest = { size: 0, column: 0, from: 0, to: 0 };
  for (const { value, target, column } of points) {
    if (value === undefined || target === undefined) continue;
    const size = target - value;
    if (size > largest.size) largest = { size, column, from: value, to: target };
  }
  const { size, ...place } = largest;
  if (size < leastGap) return {};
  return { gap: { ...place, text: locale.number(Math.round(size * 100) / 100), kind: 'target' } };
}

/** What a persona feels, or everybody; the first that is told where one curve tells all. */
export function scoreOf(scores: readonly Score[], voice: Voice | undefined): Score | undefined {
  if (!voice) return scores[0];
  return (
    scores.find(({ persona }) => persona === voice.id) ?? scores.find(({ persona }) => persona === undefined)
  );
}

function pointOf(column: Column, index: number, persona: Voice | undefined, source: LaneSource): CurvePoint {
  const stage = source.journey.stages[column.stage];
  const scores = column.step ? column.step.scores : (stage?.scores ?? []);
  const score = scoreOf(scores, persona);
  const owner = column.step ?? stage;
  const value = score?.asIs?.value;
  const said = score?.asIs?.word?.text;
  const word = said ?? (isMissing(score?.asIs) ? missing : undefined);
  const target = score?.toBe?.value;
  const title = owner?.label.text ?? '';
  const isAssumed = value !== undefined && owner?.certainty === 'assumed';
  return {
    key: persona ? `feeling.${column.key}.${persona.id}` : `feeling.${column.key}`,
    range: score?.range ?? owner?.range ?? { from: 0, to: 0 },
    first: index,
    last: index,
    column: index,
    label: sentences(
      source.locale.feelingSentence(title, persona?.name, said, value),
      target === undefined ? undefined : `${source.locale.toBe}: ${source.locale.score(target)}`,
      column.moment ? source.locale.moment : undefined,
      isAssumed ? source.locale.assumed : undefined,
    ),
    moment: column.moment,
    ...(isAssumed && { assumed: true as const }),
    ...(value !== undefined && { value }),
    ...(target !== undefined && { target }),
    ...(word !== undefined && { word }),
  };
}

/** What stands for a score that a file should give and does not. */
const missing = '–';

function isMissing(feeling: Feeling | undefined): boolean {
  return feeling?.metric !== undefined && feeling.value === undefined;
}

/** Names where nobody named a feeling, and reasons. */
function withReasons(
  points: readonly CurvePoint[],
  { nameOf, reasonOf }: Telling,
  { columns, journey, locale }: LaneSource,
): readonly CurvePoint[] {
  const { lowest, highest } = extremes(points);
  const exits = exitReasons(journey);
  const wordless = points.every(({ word }) => word === undefined || word === missing);
  return points.map((point) => {
    const column = columns[point.column];
    const step = column?.step;
    const title = (step ?? journey.stages[column?.stage ?? 0])?.label.text ?? '';
    const at = { point, isExtreme: point === lowest || point === highest, title };
    const word = point.word ?? (wordless ? nameOf(at, locale) : undefined);
    const reason = step ? reasonOf({ ...at, step }, exits, locale) : undefined;
    return {
      ...point,
      ...(word !== undefined && { word }),
      ...(word !== undefined && reason !== undefined && { reason, label: sentences(point.label, reason) }),
    };
  });
}
