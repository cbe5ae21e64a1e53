/** The first of the lowest and the first of the highest values; nothing where there are fewer than two of them. */
export function extremes<T extends { readonly value?: number }>(
  points: readonly T[],
): { readonly lowest?: T; readonly highest?: T } {
  let lowest: T | undefined;
  let highest: T | undefined;
  for (const point of points) {
    if (point.value === undefined) continue;
    if (lowest === undefined || point.value < (lowest.value ?? 0)) lowest = point;
    if (highest === undefined || point.value > (highest.value ?? 0)) highest = point;
  }
  if (!lowest || !highest || lowest === highest || lowest.value === highest.value) return {};
  return { lowest, highest };
}
