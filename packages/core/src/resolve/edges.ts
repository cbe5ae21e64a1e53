import type { Edge } from '../journey.ts';
import { rateOf, wholeOf } from './brace-values.ts';
import type { DrawnEdge } from './drawn-edges.ts';
import { groupedBy } from './grouped.ts';
import { freshIds } from './ids.ts';
import type { ItemContext } from './item.ts';
import type { Member, Run } from './runs.ts';
import { standingOf } from './standing.ts';
import { type Way, wayThrough } from './way.ts';

/**
 * All ways from step to step: those the writer drew, classified by where they lead, and those that follow from
 * the order of the steps and take the rest of the rate.
 */
export function edgesOf(
  drawn: readonly DrawnEdge[],
  runs: readonly Run[],
  context: ItemContext,
): readonly Edge[] {
  const { places } = context;
  const way = wayThrough(runs, places.steps.length);
  const byStart = groupedBy(drawn, ({ from }) => from);
  const fresh = freshIds([]);
  const edges: Edge[] = [];
  for (const from of places.steps.keys()) {
    const written = (byStart.get(from) ?? []).map((edge) => drawnWay(edge, context));
    const onward = way.after(from);
    const ways = [...written, ...impliedWays(from, written, onward, way, context)];
    const forks = forksAmong(ways, way);
    const start = places.idAt(from) ?? '';
    for (const leaving of ways) {
      const { to, file, said } = leaving;
      const target = to === undefined ? undefined : places.idAt(to);
      edges.push({
        id: fresh(`${start}->${target ?? file ?? 'exit'}`),
        kind: kindOf(leaving, from, onward[0], forks, way),
        from: start,
        ...(target !== undefined && { to: target }),
        ...(file !== undefined && { file }),
        ...said,
      });
    }
  }
  return edges;
}

/** An edge before it is named and classified: its target by position, and what is said of it. */
interface LeavingWay {
  readonly to: number | undefined;
  readonly file: string | undefined;
  readonly said: Omit<Edge, 'id' | 'kind' | 'from' | 'to' | 'file'>;
}

function drawnWay({ to, reason, braces, range }: DrawnEdge, { personas, report }: ItemContext): LeavingWay {
  const rate = rateOf(braces, report);
  const count = wholeOf(braces, 'count', report);
  return {
    to: to.kind === 'step' ? to.position : undefined,
    file: to.kind === 'file' ? to.file : undefined,
    said: {
      implied: false,
      ...(reason && { reason }),
      ...(rate !== undefined && { rate }),
      ...(count !== undefined && { count }),
      ...standingOf(braces, personas, report),
      ...(braces.flags.has('repeat') && { repeat: true }),
      ...(braces.flags.has('private') && { private: true }),
      range,
    },
  };
}

function impliedWays(
  from: number,
  drawn: readonly LeavingWay[],
  onward: readonly number[],
  way: Way,
  { places }: ItemContext,
): readonly LeavingWay[] {
  const rates = drawn.map(({ said }) => said.rate).filter((rate) => rate !== undefined);
  const rest = Math.round((1 - rates.reduce((sum, rate) => sum + rate, 0)) * 1e6) / 1e6;
  if (rest <= 0 || way.isLost(from)) return [];
  const taken = new Set(drawn.map(({ to }) => to));
  const targets = onward.filter((to) => !taken.has(to));
  const range = places.steps[from]?.label.range ?? { from: 0, to: 0 };
  // Where a drawn edge names no rate, or several follow, nobody knows how the rest is shared.
  const isKnown = drawn.length > 0 && rates.length === drawn.length && targets.length === 1;
  const said = isKnown ? { implied: true, rate: rest, range } : { implied: true, range };
  return targets.map((to) => ({ to, file: undefined, said }));
}

function kindOf(
  { to, file }: LeavingWay,
  from: number,
  next: number | undefined,
  forks: ReadonlySet<Run>,
  way: Way,
): Edge['kind'] {
  if (file !== undefined) return 'file';
  if (to === undefined) return 'exit';
  const here = way.alternativeAt(from);
  const there = way.alternativeAt(to);
  if (here && there && here.run === there.run && here.member !== there.member) return 'switch';
  if (to <= from) return 'loop';
  if (there && there.run !== here?.run && forks.has(there.run)) return 'fork';
  return to === next ? 'next' : 'skip';
}

/** The runs that several ways from one step lead into, by different groups. */
function forksAmong(ways: readonly LeavingWay[], way: Way): ReadonlySet<Run> {
  if (ways.length < 2) return none;
  const entered = new Map<Run, Member>();
  const forks = new Set<Run>();
  for (const { to } of ways) {
    const alternative = to === undefined ? undefined : way.alternativeAt(to);
    if (!alternative) continue;
    const { run, member } = alternative;
    if ((entered.get(run) ?? member) !== member) forks.add(run);
    entered.set(run, member);
  }
  return forks;
}

const none: ReadonlySet<Run> = new Set();
