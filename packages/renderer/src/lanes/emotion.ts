import type { Feeling, Step } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Column } from '../board/board.ts';
import type { CurveContent, CurveLegend, CurvePoint, Series } from '../board/content.ts';
import { extremes } from '../board/extremes.ts';
import { exitReasons, reasonAt } from '../board/reason.ts';
import type { Voice } from '../board/voices.ts';
import type { Lane, LaneSource } from './lane.ts';

/** How it feels, step by step: one curve, or one for each persona, at most five over one scale. */
export const emotion: Lane = {
  name: 'emotion',
  icon: 'emotion',
  title: (locale) => locale.lanes.emotion.title,
  arrange: (source) => inRows(source.voices).flatMap((voices) => curveContent(source, voices) ?? []),
};

/** More curves than these over one scale cannot be told apart. */
const mostInRow = 5;

/** As few rows as hold all voices, and equally full; a row without a voice where one curve tells all. */
function inRows(voices: readonly Voice[]): readonly (readonly Voice[])[] {
  if (voices.length === 0) return [[]];
  const count = Math.ceil(voices.length / mostInRow);
  const size = Math.ceil(voices.length / count);
  return Array.from({ length: count }, (_, row) => voices.slice(row * size, (row + 1) * size));
}

/** The curves of these voices; nothing where no step has a feeling. */
function curveContent(source: LaneSource, voices: readonly Voice[]): CurveContent | undefined {
  const { locale } = source;
  const series = seriesOf(source, voices);
  const points = series.flatMap((each) => each.points);
  const hasScore = points.some(({ value }) => value !== undefined);
  if (!hasScore && !points.some(({ word }) => word !== undefined)) return undefined;
  const overlay = voices.length > 0;
  const targets = points.filter(({ target }) => target !== undefined).length;
  return {
    form: 'curve',
    series,
    overlay,
    scale: locale.faces,
    ...(!overlay && gapOf(points, locale)),
    legend: overlay ? {} : legendFor(targets, locale),
  };
}

/** A single target is a mark without a line, and leaves no area to explain. */
function legendFor(targets: number, { asIs, toBe, gap }: Locale): CurveLegend {
  if (targets === 0) return {};
  return targets === 1 ? { asIs, toBe } : { asIs, toBe, gap };
}

function seriesOf(source: LaneSource, voices: readonly Voice[]): readonly Series[] {
  const shown = voices.length > 0 ? voices : [undefined];
  return shown.map((persona): Series => {
    const points = source.columns.map((column, index) => pointOf(column, index, persona, source));
    return {
      key: persona?.id ?? 'all',
      name: persona?.name ?? source.locale.lanes.emotion.title,
      style: persona?.style ?? 0,
      points: persona ? points : withTitles(points, source),
    };
  });
}

/** Gaps smaller than this are not worth a number on the curve. */
const leastGap = 1;

/** The largest distance to where it should be. */
function gapOf(points: readonly CurvePoint[], locale: Locale): Pick<CurveContent, 'gap'> {
  let largest = { size: 0, column: 0 };
  for (const { value, target, column } of points) {
    const size = value === undefined || target === undefined ? 0 : target - value;
    if (size > largest.size) largest = { size, column };
  }
  const { size, column } = largest;
  return size < leastGap ? {} : { gap: { column, text: locale.number(Math.round(size * 100) / 100) } };
}

function pointOf(column: Column, index: number, persona: Voice | undefined, source: LaneSource): CurvePoint {
  const stage = source.journey.stages[column.stage];
  const scores = column.step ? column.step.scores : (stage?.scores ?? []);
  const score = persona
    ? (scores.find((each) => each.persona === persona.id) ??
      scores.find((each) => each.persona === undefined))
    : scores[0];
  const owner = column.step ?? stage;
  const value = score?.asIs?.value;
  const said = score?.asIs?.word?.text;
  const word = said ?? (isMissing(score?.asIs) ? missing : undefined);
  const target = score?.toBe?.value;
  const title = owner?.label.text ?? '';
  return {
    key: persona ? `feeling.${column.key}.${persona.id}` : `feeling.${column.key}`,
    range: score?.range ?? owner?.range ?? { from: 0, to: 0 },
    first: index,
    last: index,
    column: index,
    label: source.locale.feelingSentence(title, persona?.name, said, value),
    moment: column.moment,
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

/** Where nobody named a feeling, the highest and lowest points bear the names of their steps; both, and moments, say why. */
function withTitles(points: readonly CurvePoint[], source: LaneSource): readonly CurvePoint[] {
  const { lowest, highest } = extremes(points);
  const exits = exitReasons(source.journey);
  const wordless = points.every(({ word }) => word === undefined || word === missing);
  return points.map((point) => {
    const step: Step | undefined = source.columns[point.column]?.step;
    const isExtreme = point === lowest || point === highest;
    const title =
      source.columns[point.column]?.step?.label.text ??
      source.journey.stages[source.columns[point.column]?.stage ?? 0]?.label.text;
    const word = point.word ?? (wordless && isExtreme ? title : undefined);
    const speaks = isExtreme || point.moment || step?.note !== undefined;
    const reason = step && speaks ? reasonAt(step, exits, source.locale) : undefined;
    return {
      ...point,
      ...(word !== undefined && { word }),
      ...(word !== undefined && reason !== undefined && { reason }),
    };
  });
}
