import type { Journey, Stage } from '@wayline/core';
import type { PhaseSpan, StageSpan } from './board.ts';
import type { Span } from './columns.ts';

/** The phases that hold a stage, each over the columns of its stages. */
export function phasesOf(phases: Journey['phases'], spans: readonly Span[]): readonly PhaseSpan[] {
  return phases.flatMap((phase): readonly PhaseSpan[] => {
    const first = spans.find(({ stage }) => stage.phase === phase.id)?.first;
    const last = spans.findLast(({ stage }) => stage.phase === phase.id)?.last;
    if (first === undefined || last === undefined) return [];
    const note = phase.description?.text ?? phase.note?.text;
    return [
      {
        key: phase.id,
        range: phase.range,
        name: phase.label.text,
        first,
        last,
        ...(note !== undefined && { note }),
      },
    ];
  });
}

/** The stages with their numbers and tones; an implicit one has no number. */
export function stagesOf(phases: Journey['phases'], spans: readonly Span[]): readonly StageSpan[] {
  let number = 0;
  return spans.map(({ stage, first, last }, index) => {
    if (!stage.implicit) number += 1;
    const goal = stage.goal?.text ?? stage.description?.text;
    return {
      key: stage.id,
      range: stage.range,
      number,
      name: stage.label.text,
      shade: shadeOf(stage, index, spans.length, phases),
      shown: !stage.implicit,
      first,
      last,
      ...(goal !== undefined && { goal }),
    };
  });
}

/** Deeper from phase to phase; where there are no phases, from stage to stage. */
function shadeOf(stage: Stage, index: number, count: number, phases: Journey['phases']): 1 | 2 | 3 | 4 {
  const steps = phases.length > 0 ? phases.length : count;
  const at = phases.length > 0 ? phases.findIndex((phase) => phase.id === stage.phase) : index;
  const position = at < 0 ? index / Math.max(1, count - 1) : steps <= 4 ? at / 3 : at / (steps - 1);
  const shades = [1, 2, 3, 4] as const;
  return shades[Math.min(3, Math.round(position * 3))] ?? 4;
}
