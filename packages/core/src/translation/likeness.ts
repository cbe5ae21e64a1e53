/** How much two texts are alike by the pairs of letters they share: 0 … 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = left.length + right.length;
  if (total === 0) return a === b ? 1 : 0;
  const rest = new Map<string, number>();
  for (const pair of left) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const left = rest.get(pair) ?? 0;
    if (left === 0) continue;
    rest.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): readonly string[] {
  const letters = [...text.toLowerCase()];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
