import type { Id, Journey, Stage, Step } from '@wayline/core';
import type { Place } from '../lanes/lane.ts';
import type { Column } from './board.ts';

/** A column for each step, and one for each stage that has none. */
export function columnsOf({ stages, steps }: Journey): readonly Column[] {
  const stepsOf = new Map<Id, Step[]>(stages.map(({ id }) => [id, []]));
  for (const step of steps) stepsOf.get(step.stage)?.push(step);
  return stages.flatMap((stage, index): readonly Column[] => {
    const own = stepsOf.get(stage.id) ?? [];
    if (own.length === 0) return [{ key: stage.id, stage: index, moment: false }];
    return own.map((step) => ({ key: step.id, stage: index, step, moment: step.moment }));
  });
}

/** The steps of a column, from the top. */
export const stepsIn = ({
  step,
  beside = [],
}: Partial<Pick<Column, 'step' | 'beside'>> = {}): readonly Step[] => (step ? [step, ...beside] : []);

/** A stage with the first and the last of its columns. */
export interface Span {
  readonly stage: Stage;
  readonly first: number;
  readonly last: number;
}

/** Where each stage stands. */
export function spansOf(stages: readonly Stage[], columns: readonly Column[]): readonly Span[] {
  let next = 0;
  return stages.map((stage, index) => {
    const first = next;
    while (columns[next]?.stage === index) next += 1;
    return { stage, first, last: next - 1 };
  });
}

/** Everything that carries notes, stage by stage: first the stage, then its steps. */
export function placesOf(
  { steps }: Journey,
  columns: readonly Column[],
  spans: readonly Span[],
): readonly Place[] {
  const columnOf = columnsOfSteps(steps, columns, spans);
  const stepsOf = new Map<Id, Step[]>(spans.map(({ stage }) => [stage.id, []]));
  for (const step of steps) stepsOf.get(step.stage)?.push(step);
  const places: Place[] = [];
  for (const { stage, first, last } of spans) {
    places.push({ key: stage.id, owner: stage, first, last });
    for (const step of stepsOf.get(stage.id) ?? []) {
      const column = columnOf.get(step.id) ?? first;
      places.push({ key: step.id, owner: step, first: column, last: column });
    }
  }
  return places;
}

/** The column of each step: its own, or the one that its stage has for all of them. */
export function columnsOfSteps(
  steps: readonly Step[],
  columns: readonly Column[],
  spans: readonly Span[],
): ReadonlyMap<Id, number> {
  const own = new Map(
    columns.flatMap((each, column) => stepsIn(each).map(({ id }) => [id, column] as const)),
  );
  const ofStage = new Map(spans.map(({ stage, first }) => [stage.id, first]));
  return new Map(
    steps.flatMap(({ id, stage }) => {
      const column = own.get(id) ?? ofStage.get(stage);
      return column === undefined ? [] : [[id, column] as const];
    }),
  );
}
