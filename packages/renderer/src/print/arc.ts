import type { Arc, Board } from '../board/board.ts';
import type { Span } from './cuts.ts';

/** A way across the cut ends at the edge of the page, or begins there, and names the step at its other end. */
export function arcIn(arc: Arc, { first, last }: Span, { columns, locale }: Board): readonly Arc[] {
  const isHere = (column: number) => column >= first && column <= last;
  const { from, to } = arc;
  const starts = isHere(from);
  if (to === undefined) return starts ? [{ ...arc, from: from - first }] : [];
  const ends = isHere(to);
  if (!starts && !ends) return [];
  const moved = { ...arc, from: from - first, to: to - first };
  if (starts && ends) return [moved];
  const other = columns[starts ? to : from]?.step;
  const number = other ? locale.stepNumber(other.index + 1) : '';
  const text = (starts ? [arc.text, number] : [number, arc.text]).filter(Boolean).join(' · ');
  const label = `${columns[from]?.step?.label.text ?? ''} → ${arc.end}: ${text}`;
  const at = (starts ? to : from) < first ? ('before' as const) : ('after' as const);
  return [{ ...moved, text, label, away: { end: starts ? ('to' as const) : ('from' as const), at } }];
}
