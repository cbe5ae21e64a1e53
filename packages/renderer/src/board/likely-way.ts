import type { Edge, Id, Journey } from '@wayline/core';

/**
 * The ways that most people take who stay: at each step the way forward with the largest share, from the first step
 * on. Empty where there is but one way.
 */
export function likelyWays({ steps, edges }: Journey): ReadonlySet<Id> {
  const position = new Map(steps.map(({ id }, index) => [id, index]));
  const forward = new Map<Id, Edge[]>();
  for (const edge of edges) {
    const [from, to] = [position.get(edge.from), edge.to === undefined ? undefined : position.get(edge.to)];
    if (from === undefined || to === undefined || to <= from) continue;
    forward.set(edge.from, [...(forward.get(edge.from) ?? []), edge]);
  }
  const found = new Set<Id>();
  let at = (steps.find(({ start }) => start) ?? steps[0])?.id;
  while (at !== undefined) {
    const way = fattest(forward.get(at) ?? []);
    if (way) found.add(way.id);
    at = way?.to;
  }
  return edges.some(({ id }) => !found.has(id)) ? found : new Set();
}

/** The way with the largest share; of equal ones an ordinary one comes before a skip. */
function fattest(ways: readonly Edge[]): Edge | undefined {
  const known = ways.reduce((sum, { rate = 0 }) => sum + rate, 0);
  const unknown = ways.filter(({ rate }) => rate === undefined).length;
  const rest = unknown === 0 ? 0 : Math.max(0, 1 - known) / unknown;
  const shareOf = ({ rate = rest }: Edge) => rate;
  const rank = ({ kind }: Edge) => (kind === 'skip' ? 1 : 0);
  return ways.toSorted((a, b) => shareOf(b) - shareOf(a) || rank(a) - rank(b))[0];
}
