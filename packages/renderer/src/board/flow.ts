import type { Edge, Journey } from '@wayline/core';
import type { LaneSource } from '../lanes/lane.ts';
import type { Arc } from './board.ts';

/** The ways that a map draws as arcs: all that the writer drew, but a plain step to the next without a word to it. */
export function flowOf(journey: Journey, source: LaneSource): readonly Arc[] {
  return journey.edges.flatMap((edge) => arcOf(edge, source));
}

const tones: Readonly<Record<Edge['kind'], Arc['tone']>> = {
  next: 'plain',
  fork: 'plain',
  skip: 'detour',
  loop: 'detour',
  switch: 'lost',
  exit: 'lost',
  file: 'detour',
};

function arcOf(edge: Edge, { columns, columnOfStep, locale }: LaneSource): readonly Arc[] {
  const from = columnOfStep.get(edge.from);
  if (edge.implied || from === undefined) return [];
  const to = edge.to === undefined ? undefined : columnOfStep.get(edge.to);
  const leaves = edge.kind === 'exit' || edge.kind === 'file';
  if (!leaves && to === undefined) return [];
  const text = textOf(edge, locale.exit, locale.share);
  if (edge.kind === 'next' && text === '') return [];
  const start = columns[from]?.step?.label.text ?? '';
  const target = to === undefined ? undefined : columns[to]?.step;
  const end = target?.label.text ?? edge.file ?? locale.exit;
  return [
    {
      key: `edge.${edge.id}`,
      range: edge.range,
      from,
      tone: tones[edge.kind],
      end,
      text,
      label: `${start} → ${end}${text === '' ? '' : `: ${text}`}`,
      ...(to !== undefined && { to }),
    },
  ];
}

/** Reason and rate; the way out and the way into another file say so where no reason is given. */
function textOf(edge: Edge, exit: string, share: (rate: number) => string): string {
  const fallback = edge.kind === 'exit' ? exit : (edge.file ?? '');
  const reason = edge.reason?.text ?? fallback;
  if (edge.rate === undefined) return reason;
  return reason === '' ? share(edge.rate) : `${reason} (${share(edge.rate)})`;
}
