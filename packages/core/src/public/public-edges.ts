import type { Edge, Id, Journey } from '../journey.ts';
import { groupedBy } from '../resolve/grouped.ts';
import { freshIds } from '../resolve/ids.ts';

/**
 * The ways between the steps that are left. Where a step is gone, the ways that lead on from it by themselves begin
 * before it, and how many take them is told only as far as the ways that are left tell it.
 */
export function publicEdges({ edges, steps }: Journey, gone: ReadonlySet<Id>): readonly Edge[] {
  const leaving = groupedBy(edges, ({ from }) => from);
  const left = steps.filter(({ id }) => !gone.has(id));
  const position = new Map<Id | undefined, number>(left.map(({ id }, index) => [id, index]));
  const fresh = freshIds([]);
  return left.flatMap(({ id }, index) => {
    const all = leaving.get(id) ?? [];
    const isShown = (edge: Edge) => !edge.private && (edge.to === undefined || position.has(edge.to));
    const drawn = all.filter((edge) => !edge.implied && isShown(edge));
    return [...drawn, ...impliedFrom(all, drawn, left[index + 1]?.id)].map((edge): Edge => {
      const isNext = edge.kind === 'skip' && position.get(edge.to) === index + 1;
      return {
        ...edge,
        id: fresh(`${id}->${edge.to ?? edge.file ?? 'exit'}`),
        from: id,
        kind: isNext ? 'next' : edge.kind,
      };
    });
  });

  /** The ways that a step has by itself beside those that are drawn. */
  function impliedFrom(all: readonly Edge[], drawn: readonly Edge[], next: Id | undefined): readonly Edge[] {
    const found = onward(all, new Set());
    const isWhole = all.every((edge) => found.includes(edge) || drawn.includes(edge));
    if (isWhole) return found;
    const rest = restOf(drawn);
    if (rest !== undefined && rest <= 0) return [];
    const [first] = all;
    const fallback: readonly Edge[] =
      first && next !== undefined && drawn.length === 0 ? [plain(first, next)] : [];
    const open = unlike(found.length > 0 ? found : fallback, drawn);
    const isKnown = rest !== undefined && open.length === 1;
    return open.map(({ rate, ...edge }) => (isKnown ? { ...edge, rate: rest } : edge));
  }

  /** Where implied ways lead in the end: through every step that is gone to one that is left. */
  function onward(all: readonly Edge[], passed: ReadonlySet<Id>): readonly Edge[] {
    return all.flatMap((edge): readonly Edge[] => {
      const { to, implied, kind } = edge;
      if (to === undefined || passed.has(to)) return [];
      if (!gone.has(to)) return implied ? [edge] : [];
      if (kind === 'loop') return [];
      const further = (leaving.get(to) ?? []).filter((each) => each.implied);
      return onward(further, new Set([...passed, to]));
    });
  }
}

/** What the ways that are drawn leave over; nothing where one of them does not tell how many take it. */
function restOf(drawn: readonly Edge[]): number | undefined {
  if (drawn.length === 0 || drawn.some(({ rate }) => rate === undefined)) return undefined;
  const rest = 1 - drawn.reduce((sum, { rate = 0 }) => sum + rate, 0);
  return Math.round(rest * 1e6) / 1e6;
}

/** Ways to other places than some others lead to, each place once. */
function unlike(edges: readonly Edge[], others: readonly Edge[]): readonly Edge[] {
  const targets = new Set(others.map(({ to }) => to));
  return edges.filter(({ to }) => !targets.has(to) && targets.add(to));
}

function plain({ id, from, range }: Edge, to: Id): Edge {
  return { id, kind: 'next', from, to, implied: true, range };
}
