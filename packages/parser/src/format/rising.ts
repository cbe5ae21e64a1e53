/** The places of the longest run of rising numbers in a row of numbers; what is no number is in no run. */
export function longestRising(values: readonly (number | undefined)[]): ReadonlySet<number> {
  /** Of the runs of each length, the one that ends lowest: where its last number stands. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [place, value] of values.entries()) {
    if (value === undefined) continue;
    const length = lengthBelow(value);
    before[place] = ends[length - 1];
    ends[length] = place;
  }
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) run.add(place);
  return run;

  /** The length of the longest run that ends below a number. */
  function lengthBelow(value: number): number {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
