import type { Arc } from '../board/board.ts';
import { columnCentre, type Grid } from '../layout/grid.ts';

/** Where an arc leaves its column and where it arrives, on the inline axis. */
export interface Legs {
  readonly from: number;
  /** Absent where the journey is left. */
  readonly to?: number;
}

const firstOffset = 6;
const nextOffset = 12;
/** How far a way from or to another page runs past the columns. */
const pastEdge = 14;

/**
 * Legs leave and arrive beside the middle of their column, on the side they come from, each a little further
 * out than the last, so that no two of them coincide.
 */
export function legsOf(arcs: readonly Arc[], grid: Grid): readonly Legs[] {
  const used = new Map<string, number>();
  const legAt = (column: number, side: -1 | 1): number => {
    const key = `${column}/${side}`;
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return columnCentre(grid, column) + side * (firstOffset + count * nextOffset);
  };
  return arcs.map((arc) => {
    if (arc.to === undefined) return { from: legAt(arc.from, 1) };
    const side = arc.to > arc.from ? 1 : -1;
    const edge = arc.away?.at === 'before' ? grid.start - pastEdge : grid.end + pastEdge;
    return {
      from: arc.away?.end === 'from' ? edge : legAt(arc.from, side),
      to: arc.away?.end === 'to' ? edge : legAt(arc.to, side === 1 ? -1 : 1),
    };
  });
}
