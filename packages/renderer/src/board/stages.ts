import type { Journey, Stage } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
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
export function stagesOf({ phases }: Journey, spans: readonly Span[], locale: Locale): readonly StageSpan[] {
  let number = 0;
  return spans.map(({ stage, first, last }, index) => {
    if (!stage.implicit) number += 1;
    const goal = stage.goal?.text ?? stage.description?.text;
    const note = stage.note?.text;
    const meta = metaOf(stage, locale);
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
      ...(note !== undefined && { note }),
      ...(meta !== '' && { meta }),
    };
  });
}

/** What else is said of a stage, in one line: its sort, its other names, its condition, who is responsible. */
function metaOf(stage: Stage, locale: Locale): string {
  const parts = [
    stage.stageKind,
    stage.aka.length > 0 ? locale.alsoCalled(stage.aka) : undefined,
    stage.optional ? locale.optional : undefined,
    stage.condition === undefined ? undefined : locale.condition(stage.condition),
    stage.owner && locale.ownerOf(stage.owner.text),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** Deeper from phase to phase; where there are no phases, from stage to stage. */
function shadeOf(stage: Stage, index: number, count: number, phases: Journey['phases']): 1 | 2 | 3 | 4 {
  const steps = phases.length > 0 ? phases.length : count;
  const at = phases.length > 0 ? phases.findIndex((phase) => phase.id === stage.phase) : index;
  const position = at < 0 ? index / Math.max(1, count - 1) : steps <= 4 ? at / 3 : at / (steps - 1);
  const shades = [1, 2, 3, 4] as const;
  return shades[Math.min(3, Math.round(position * 3))] ?? 4;
}
