import type { Score, Stage, Step } from '@wayline/core';
import type { Column } from '../board/board.ts';
import { extremes } from '../board/extremes.ts';
import { curvesOf, scoreOf } from '../board/feelings.ts';
import { sentences } from '../board/sentences.ts';
import type { Voice } from '../board/voices.ts';
import type { CurveContent, CurvePoint, Series } from '../content/curve.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { largest, smallest } from '../largest.ts';

/** More curves than these have too many means to write a number at each. */
const mostWithNumbers = 2;

/** How each stage feels: the mean of its steps for these voices, or for all in one, and how far they lie apart. */
export function meanFeelings(source: LaneSource, voices: readonly Voice[]): CurveContent | undefined {
  const shown = voices.length > 0 ? voices : [undefined];
  const series = shown.map((voice): Series => {
    const points = source.columns.map((column, index) => pointOf(column, index, voice, source));
    return {
      key: voice?.id ?? 'all',
      name: voice?.name ?? source.locale.lanes.emotion.title,
      style: voice?.style ?? 0,
      points: voice ? points : withTurningSteps(points, source),
    };
  });
  const content = curvesOf(series, voices, 'usual', source.locale);
  if (!content || voices.length > 0) return content;
  const spreads = series.some(({ points }) => points.some(({ spread }) => spread));
  const { mean: asIs, range: spread } = source.locale;
  return spreads ? { ...content, legend: { ...content.legend, asIs, spread } } : content;
}

function pointOf(
  column: Column,
  index: number,
  voice: Voice | undefined,
  { journey, locale, voices }: LaneSource,
): CurvePoint {
  const scores = ownersOf(column, journey).flatMap((owner) => scoreOf(owner.scores, voice) ?? []);
  const values = scores.flatMap(({ asIs }) => asIs?.value ?? []);
  const owner = column.step ?? journey.stages[column.stage];
  const title = owner?.label.text ?? '';
  const base = {
    key: voice ? `feeling.${column.key}.${voice.id}` : `feeling.${column.key}`,
    range: owner?.range ?? { from: 0, to: 0 },
    first: index,
    last: index,
    column: index,
    moment: false,
  };
  if (values.length === 0)
    return { ...base, label: locale.feelingSentence(title, voice?.name, undefined, undefined) };
  const value = meanOf(values);
  const [lowest, highest] = [smallest(values), largest(values)];
  const target = targetOf(scores);
  return {
    ...base,
    value,
    label: sentences(
      locale.stageFeelingSentence(title, voice?.name, value, lowest, highest),
      target === undefined ? undefined : `${locale.toBe}: ${locale.score(target)}`,
    ),
    ...(voices.length <= mostWithNumbers && { word: locale.score(value) }),
    ...(target !== undefined && { target }),
    ...(!voice && lowest < highest && { spread: { lowest, highest } }),
  };
}

/** A step that has a column of its own, the steps of a stage, or the stage where it has none. */
function ownersOf(
  { step, stage }: Column,
  { steps, stages }: LaneSource['journey'],
): readonly (Step | Stage)[] {
  if (step) return [step];
  const owner = stages[stage];
  const own = steps.filter((each) => each.stage === owner?.id);
  return own.length > 0 ? own : owner ? [owner] : [];
}

/** Where the mean should be: steps without a target stay as they are. */
function targetOf(scores: readonly Score[]): number | undefined {
  if (!scores.some(({ toBe }) => toBe?.value !== undefined)) return undefined;
  return meanOf(scores.flatMap(({ asIs, toBe }) => toBe?.value ?? asIs?.value ?? []));
}

/** To one decimal: more would say more than anybody measured. */
const meanOf = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;

/** The lowest and the highest step are named at the stage that has them. */
function withTurningSteps(
  points: readonly CurvePoint[],
  { journey, columnOfStep, locale }: LaneSource,
): readonly CurvePoint[] {
  const all = journey.steps.map((step) => ({ step, ...scored(scoreOf(step.scores, undefined)) }));
  const { lowest, highest } = extremes(all);
  const nameOf = (at: (typeof all)[number] | undefined, column: number): string | undefined =>
    at?.value !== undefined && columnOfStep.get(at.step.id) === column
      ? `${locale.score(at.value)} ${at.step.label.text}`
      : undefined;
  return points.map((point) => {
    if (!point.spread) return point;
    const lowestName = nameOf(lowest, point.column);
    const highestName = nameOf(highest, point.column);
    const spread = {
      ...point.spread,
      ...(lowestName !== undefined && { lowestName }),
      ...(highestName !== undefined && { highestName }),
    };
    return { ...point, spread, label: sentences(point.label, lowestName, highestName) };
  });
}

const scored = (score: Score | undefined): { readonly value?: number } => {
  const value = score?.asIs?.value;
  return value === undefined ? {} : { value };
};
