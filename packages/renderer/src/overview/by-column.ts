import type { CellBase } from '../content/cell.ts';

/** Things of a lane by the column that they begin in, in order. */
export function byColumn<Cell extends CellBase>(
  cells: readonly Cell[],
): ReadonlyMap<number, readonly Cell[]> {
  const columns = new Map<number, Cell[]>();
  for (const cell of cells) {
    const mates = columns.get(cell.first);
    if (mates) mates.push(cell);
    else columns.set(cell.first, [cell]);
  }
  return columns;
}
