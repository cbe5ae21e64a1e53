import type { Edge, Id, Journey, Step } from '@wayline/core';
import { largest } from '../largest.ts';

/** How many are at a step, or which share of those who set out. */
export interface Amount {
  readonly value: number;
  /**
   * `given`: written at the step. `derived`: follows from shares that are written at the ways into it. `most`: the
   * same, where something before it is unknown, so that there may be fewer. `carried`: nothing is said of the step,
   * and nobody is said to have left.
   */
  readonly basis: 'given' | 'derived' | 'most' | 'carried';
}

/** The numbers of a journey, step by step. */
export interface Amounts {
  readonly unit: 'count' | 'share';
  /** What counts as all. */
  readonly whole: number;
  readonly at: ReadonlyMap<Id, Amount>;
}

/** Those who go back come again; only those who go on or leave make a difference. */
export const isLeaving = (edge: Edge): boolean => edge.kind !== 'loop';

/**
 * The numbers of every step: written ones as they are, others worked out from the ways into them. A step's own
 * `rate` is a share of those who set out, that of a way a share of those at the step it leaves. Nothing where no
 * number is written anywhere.
 */
export function amountsOf({ steps, edges }: Pick<Journey, 'steps' | 'edges'>): Amounts | undefined {
  const [first] = steps;
  const hasNumbers =
    steps.some(({ count, rate }) => count !== undefined || rate !== undefined) ||
    edges.some((edge) => !edge.implied && isLeaving(edge) && (edge.rate ?? edge.count) !== undefined);
  if (!first || !hasNumbers) return undefined;
  const whole = wholeOf(steps);
  const unit = whole === undefined ? 'share' : 'count';
  const all = whole ?? 1;
  const at = new Map<Id, Amount>();
  const leaving = groupBy(edges.filter(isLeaving), ({ from }) => from);
  const entering = groupBy(edges.filter(isLeaving), ({ to }) => to ?? '');
  for (const step of steps) {
    const own = unit === 'count' ? (step.count ?? shareOf(step.rate, all)) : step.rate;
    const isStart = step.index === 0 && unit === 'share';
    const amount: Amount | undefined =
      own !== undefined
        ? { value: own, basis: 'given' }
        : isStart
          ? { value: 1, basis: 'given' }
          : inflow(entering.get(step.id) ?? [], at, leaving, unit);
    if (amount) at.set(step.id, amount);
  }
  return [...at].some(([id, { basis }]) => isTelling(id, basis, steps))
    ? { unit, whole: all, at }
    : undefined;
}

/** That all set out is no news. */
function isTelling(id: Id, basis: Amount['basis'], steps: readonly Step[]): boolean {
  const step = steps.find((each) => each.id === id);
  return basis !== 'carried' && (step?.index !== 0 || (step.count ?? step.rate) !== undefined);
}

/** What the shares are shares of: those at the first step that is counted. */
function wholeOf(steps: readonly Step[]): number | undefined {
  const counted = steps.find(({ count }) => count !== undefined);
  if (counted?.count === undefined) return undefined;
  const rate = counted.rate ?? 0;
  const whole = rate > 0 ? counted.count / rate : counted.count;
  // Where nobody is counted first, those at the fullest step are all.
  return whole > 0 ? whole : largest([1, ...steps.map(({ count }) => count ?? 0)]);
}

const shareOf = (rate: number | undefined, all: number): number | undefined =>
  rate === undefined ? undefined : rate * all;

type Ways = ReadonlyMap<string, readonly Edge[]>;

function inflow(
  into: readonly Edge[],
  at: ReadonlyMap<Id, Amount>,
  leaving: Ways,
  unit: Amounts['unit'],
): Amount | undefined {
  const flows = into.map((edge) => flowOf(edge, at.get(edge.from), leaving.get(edge.from) ?? [], unit));
  if (flows.length === 0) return undefined;
  let value = 0;
  const bases = new Set<Amount['basis']>();
  for (const flow of flows) {
    if (!flow) return undefined;
    value += flow.value;
    bases.add(flow.basis);
  }
  const weakest = (['most', 'carried', 'derived'] as const).find((basis) => bases.has(basis)) ?? 'derived';
  return { value, basis: bases.size > 1 && weakest === 'carried' ? 'most' : weakest };
}

/** How many go a way: as it says, or those who are left when all others have gone theirs. */
function flowOf(
  edge: Edge,
  source: Amount | undefined,
  leaving: readonly Edge[],
  unit: Amounts['unit'],
): Amount | undefined {
  const said = edge.implied ? undefined : saidOf(edge, source, unit);
  const isSure = source?.basis === 'given' || source?.basis === 'derived';
  if (said !== undefined)
    return { value: said, basis: isSure || edge.count !== undefined ? 'derived' : 'most' };
  if (!source) return undefined;
  const others = leaving.filter((other) => other !== edge);
  const gone = others.map((other) => (other.implied ? undefined : saidOf(other, source, unit)));
  // Two ways without a number share what is left, and nobody knows how.
  if (others.some((other, index) => gone[index] === undefined && other.to !== undefined)) return undefined;
  const value = Math.max(
    0,
    gone.reduce<number>((left, number) => left - (number ?? 0), source.value),
  );
  const isAllSaid = gone.every((number) => number !== undefined);
  const isTold = gone.some((number) => number !== undefined);
  if (!isTold) return { value, basis: 'carried' };
  return { value, basis: isSure && isAllSaid ? 'derived' : 'most' };
}

/** How many go a way, as its braces say. */
export function saidOf(edge: Edge, source: Amount | undefined, unit: Amounts['unit']): number | undefined {
  if (unit === 'count' && edge.count !== undefined) return edge.count;
  return edge.rate === undefined || !source ? undefined : source.value * edge.rate;
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
