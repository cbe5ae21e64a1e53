/** Something that takes room in the columns it spans. */
interface Stackable {
  readonly blockSize: number;
  readonly cell: { readonly first: number; readonly last: number };
}

/**
 * Puts each item below whatever already stands in the columns it spans, in order. Offsets count from the top
 * of the lane, in px; `between` separates one item from the next.
 */
export function stackByColumn<T extends Stackable>(
  items: readonly T[],
  between: number,
): {
  readonly stacked: readonly { readonly item: T; readonly offset: number }[];
  readonly blockSize: number;
} {
  const filled: number[] = [];
  let blockSize = 0;
  const stacked = items.map((item) => {
    const { first, last } = item.cell;
    let offset = 0;
    for (let column = first; column <= last; column++) {
      const taken = filled[column];
      if (taken !== undefined) offset = Math.max(offset, taken + between);
    }
    for (let column = first; column <= last; column++) filled[column] = offset + item.blockSize;
    blockSize = Math.max(blockSize, offset + item.blockSize);
    return { item, offset };
  });
  return { stacked, blockSize };
}
