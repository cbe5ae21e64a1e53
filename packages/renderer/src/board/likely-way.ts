import type { Edge, Id, Journey } from '@wayline/core';

/**
 * The ways that most people take who reach the end: of all ways forward the ones with the largest share in all.
 * Empty where there is but one way.
 */
export function likelyWays({ steps, edges }: Journey): ReadonlySet<Id> {
  const position = new Map(steps.map(({ id }, index) => [id, index]));
  const at = (id: Id | undefined) => (id === undefined ? -1 : (position.get(id) ?? -1));
  const forward = edges.filter(({ from, to }) => at(to) > at(from) && at(from) >= 0);
  const leaving = new Map<Id, Edge[]>();
  for (const edge of forward) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  /** How likely it is to come to a step, and by which edge. */
  const best = new Map<Id, { readonly share: number; readonly by?: Edge }>();
  const first = steps.find(({ start }) => start) ?? steps[0];
  if (first) best.set(first.id, { share: 1 });
  for (const { id } of steps) {
    const here = best.get(id);
    if (!here) continue;
    const ways = leaving.get(id) ?? [];
    for (const edge of ways) {
      const share = here.share * shareOf(edge, ways);
      if (edge.to !== undefined && share > (best.get(edge.to)?.share ?? 0))
        best.set(edge.to, { share, by: edge });
    }
  }
  const found = new Set<Id>();
  const last = steps.findLast(({ id }) => best.has(id));
  for (let edge = last && best.get(last.id)?.by; edge; edge = best.get(edge.from)?.by) found.add(edge.id);
  return edges.some(({ id }) => !found.has(id)) ? found : new Set();
}

/** The share of those who stay that takes a way; of those without a rate a skip has half as much as the others. */
function shareOf(edge: Edge, ways: readonly Edge[]): number {
  const known = ways.reduce((sum, { rate = 0 }) => sum + rate, 0);
  const unknown = ways.reduce((sum, way) => sum + (way.rate === undefined ? weightOf(way) : 0), 0);
  if (unknown === 0) return known > 0 ? (edge.rate ?? 0) / known : 1 / ways.length;
  return edge.rate ?? (Math.max(0, 1 - known) * weightOf(edge)) / unknown;
}

const weightOf = ({ kind }: Edge) => (kind === 'skip' ? 0.5 : 1);
