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

/**
 * Legs leave and arrive beside the middle of their column, on the side they come from, each a little further out
 * than the last. Those of the longest arcs stand nearest to the middle, so that short arcs nest inside them and no leg comes
 * down through another arc of its column.
 */
export function legsOf(arcs: readonly Arc[], lengths: readonly number[], grid: Grid): readonly Legs[] {
  const wishes = arcs.flatMap((arc, index): readonly Wish[] => {
    if (arc.to === undefined) return [{ index, end: 'from', column: arc.from, side: 1 }];
    const side = arc.to > arc.from ? 1 : -1;
    return [
      { index, end: 'from', column: arc.from, side },
      { index, end: 'to', column: arc.to, side: side === 1 ? -1 : 1 },
    ];
  });
  const lengthOf = ({ index }: Wish) => lengths[index] ?? 0;
  const used = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { index, end, column, side } of wishes.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const key = `${column}/${side}`;
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    places.set(`${index}/${end}`, columnCentre(grid, column) + side * (firstOffset + count * nextOffset));
  }
  return arcs.map((arc, index) => {
    const from = places.get(`${index}/from`) ?? columnCentre(grid, arc.from);
    const to = places.get(`${index}/to`);
    return to === undefined ? { from } : { from, to };
  });
}

/** One end of an arc that wants a leg. */
interface Wish {
  readonly index: number;
  readonly end: 'from' | 'to';
  readonly column: number;
  readonly side: 1 | -1;
}
