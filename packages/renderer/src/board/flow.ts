import type { Edge, Journey } from '@wayline/core';
import type { LaneSource } from '../lanes/lane.ts';
import type { Arc } from './board.ts';
import { remarksOn } from './remarks.ts';

/** The ways that a map draws as arcs: all that the writer drew, but a plain step to the next without a word to it. */
export function flowOf(journey: Journey, source: LaneSource): readonly Arc[] {
  return journey.edges.flatMap((edge) => arcOf(edge, source));
}

/** How the ways of each kind look. */
export const tones: Readonly<Record<Edge['kind'], Arc['tone']>> = {
  next: 'plain',
  fork: 'plain',
  skip: 'detour',
  loop: 'detour',
  switch: 'lost',
  exit: 'lost',
  file: 'detour',
};

function arcOf(edge: Edge, source: LaneSource): readonly Arc[] {
  const { columns, columnOfStep, locale } = source;
  const from = columnOfStep.get(edge.from);
  if (edge.implied || from === undefined) return [];
  const to = edge.to === undefined ? undefined : columnOfStep.get(edge.to);
  const leaves = edge.kind === 'exit' || edge.kind === 'file';
  if (!leaves && to === undefined) return [];
  const text = wayText(edge, source);
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

/** Reason, rate and for whom; the way out and the way into another file say so where no reason is given. */
export function wayText(edge: Edge, source: Pick<LaneSource, 'journey' | 'locale'>): string {
  const { locale } = source;
  const fallback = edge.kind === 'exit' ? locale.exit : (edge.file ?? '');
  const reason = edge.reason?.text ?? fallback;
  const numbers = [
    edge.rate === undefined ? undefined : locale.share(edge.rate),
    edge.count === undefined ? undefined : `n = ${locale.number(edge.count)}`,
  ];
  const known = numbers.filter((number) => number !== undefined).join(', ');
  const remarks = [...(edge.repeat ? [locale.stepFlags.repeat] : []), ...remarksOn(edge, source)];
  const way = known === '' ? reason : reason === '' ? known : `${reason} (${known})`;
  return [way, ...remarks].filter((part) => part !== '').join(' · ');
}
