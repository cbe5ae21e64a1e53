import type { Edge, Id, Journey } from '@wayline/core';
import { type Amounts, saidOf } from './amounts.ts';

/** What becomes of people between neighbouring steps with numbers: of one step, or of several where ways part or meet. */
export interface Fall {
  readonly from: readonly Id[];
  readonly to: readonly Id[];
  /** How many there are before and after. */
  readonly before: number;
  readonly after: number;
  /** How many are lost; less than nothing where there are more than before. Those who go ahead are not lost. */
  readonly lost: number;
  /** The same as a share of those before. */
  readonly share: number;
  /** Whether there may be fewer before, or after, than the numbers say. */
  readonly unsure: { readonly before: boolean; readonly after: boolean };
  /** Ways out and short cuts that leave on the way. */
  readonly leaving: readonly Edge[];
  /** Short cuts that come in from before. */
  readonly joining: readonly Edge[];
}

/** Ways of the main path; alternatives part and meet on it. */
const isOnward = ({ kind }: Edge): boolean => kind === 'next' || kind === 'fork' || kind === 'switch';

/** Less than this is no difference: shares are rounded when they are written. */
const tolerance = 1e-6;

/** Compares neighbouring steps that have numbers, in the order of the journey; steps without are bridged. */
export function fallsOf(
  { steps, edges }: Pick<Journey, 'steps' | 'edges'>,
  amounts: Amounts,
): readonly Fall[] {
  const isNumbered = (id: Id) => {
    const amount = amounts.at.get(id);
    return amount !== undefined && amount.basis !== 'carried';
  };
  const index = new Map(steps.map((step) => [step.id, step.index]));
  const isForward = ({ from, to }: Edge) => (index.get(from) ?? 0) < (index.get(to ?? '') ?? 0);
  const onward = edges.filter((edge) => isOnward(edge) && isForward(edge));
  const bridges = steps.filter(({ id }) => isNumbered(id)).map(({ id }) => reach(id, onward, isNumbered));
  const inOrder = (ids: readonly Id[]) => ids.toSorted((a, b) => (index.get(a) ?? 0) - (index.get(b) ?? 0));
  return joined(bridges).map(({ from, to, between }) =>
    fallOf({ from: inOrder(from), to: inOrder(to), between }, edges, amounts),
  );
}

/** The next steps with numbers after one, and those without that lie between. */
interface Bridge {
  readonly from: readonly Id[];
  readonly to: readonly Id[];
  readonly between: readonly Id[];
}

function reach(from: Id, onward: readonly Edge[], isNumbered: (id: Id) => boolean): Bridge {
  const [to, between] = [new Set<Id>(), new Set<Id>()];
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const edge of onward) {
      if (edge.from !== id || edge.to === undefined) continue;
      if (isNumbered(edge.to)) to.add(edge.to);
      else if (!between.has(edge.to)) {
        between.add(edge.to);
        open.push(edge.to);
      }
    }
  return { from: [from], to: [...to], between: [...between] };
}

/** Bridges to the same step are one: where ways meet again, all of them count. */
function joined(bridges: readonly Bridge[]): readonly Bridge[] {
  const found: Bridge[] = [];
  for (const bridge of bridges) {
    if (bridge.to.length === 0) continue;
    const meets = (other: Bridge) => other.to.some((id) => bridge.to.includes(id));
    const same = found.filter(meets);
    const all = [...same, bridge];
    const merged: Bridge = {
      from: unique(all.flatMap(({ from }) => from)),
      to: unique(all.flatMap(({ to }) => to)),
      between: unique(all.flatMap(({ between }) => between)),
    };
    const rest = found.filter((other) => !same.includes(other));
    found.splice(0, found.length, ...rest, merged);
  }
  return found;
}

const unique = (ids: readonly Id[]): readonly Id[] => [...new Set(ids)];

function fallOf({ from, to, between }: Bridge, edges: readonly Edge[], amounts: Amounts): Fall {
  const { at, unit } = amounts;
  const sum = (ids: readonly Id[]) => ids.reduce((total, id) => total + (at.get(id)?.value ?? 0), 0);
  const inside = new Set([...from, ...between]);
  const ways = edges.filter((edge) => inside.has(edge.from) && isAside(edge));
  const arriving = new Set([...to, ...between]);
  const isHere = (edge: Edge) => edge.to !== undefined && arriving.has(edge.to);
  const ahead = ways.filter((edge) => edge.kind === 'skip' && !isHere(edge));
  const joining = edges.filter((edge) => edge.kind === 'skip' && !inside.has(edge.from) && isHere(edge));
  const said = (all: readonly Edge[]) =>
    all.reduce((total, edge) => total + (saidOf(edge, at.get(edge.from), unit) ?? 0), 0);
  const [before, after] = [sum(from), sum(to)];
  const difference = before - said(ahead) + said(joining) - after;
  const lost = Math.abs(difference) < tolerance * amounts.whole ? 0 : difference;
  const areMost = (ids: readonly Id[]) => ids.some((id) => at.get(id)?.basis === 'most');
  const unsure = { before: areMost(from), after: areMost(to) };
  return {
    from,
    to,
    before,
    after,
    lost,
    share: before > 0 ? lost / before : 0,
    unsure,
    leaving: ways,
    joining,
  };
}

const isAside = ({ kind }: Edge): boolean => kind === 'exit' || kind === 'skip' || kind === 'file';

/**
 * The fall that the largest share of those before it is lost in; nothing where nobody is. By number it would be one
 * of the first in almost every journey, since most people are there.
 */
export function largestFall(falls: readonly Fall[]): Fall | undefined {
  let largest: Fall | undefined;
  for (const fall of falls) if (fall.share > (largest?.share ?? 0)) largest = fall;
  return largest;
}
