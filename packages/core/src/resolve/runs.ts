import type { DrawnEdge } from './drawn-edges.ts';
import type { Outline, OutlineNode } from './outline-node.ts';
import type { Places } from './places.ts';

/** Neighbouring groups of one stage with no step between them: parts in sequence, or alternatives. */
export interface Run {
  readonly members: readonly Member[];
  readonly alternatives: boolean;
}

/** A group by the positions of its first and last step. */
export interface Member {
  readonly group: OutlineNode;
  readonly first: number;
  readonly last: number;
  /**
   * True if a drawn edge leads into it from before it. Only a way forward chooses between groups; one back from
   * a later step repeats a part.
   */
  readonly isEntered: boolean;
}

/** Finds the runs of groups; groups without a step are in none. */
export function runsOf({ nodes }: Outline, places: Places, drawn: readonly DrawnEdge[]): readonly Run[] {
  const entered = new Set(drawn.flatMap((edge) => groupEntered(edge, places) ?? []));
  const runs: Member[][] = [];
  for (const group of nodes) {
    const positions = group.kind === 'group' ? places.stepsIn(group) : [];
    const [first] = positions;
    const last = positions.at(-1);
    if (first === undefined || last === undefined) continue;
    const before = runs.at(-1)?.at(-1);
    const member = { group, first, last, isEntered: entered.has(group) };
    if (before && before.last + 1 === first && before.group.stage === group.stage) runs.at(-1)?.push(member);
    else runs.push([member]);
  }
  return runs.map((members) => ({ members, alternatives: areAlternatives(members) }));
}

/** The groups that are one of several ways; all others are parts in sequence. */
export function alternativesIn(runs: readonly Run[]): ReadonlySet<OutlineNode> {
  return new Set(runs.flatMap((run) => (run.alternatives ? run.members.map(({ group }) => group) : [])));
}

function areAlternatives(members: readonly Member[]): boolean {
  return members.some(saysSo) || members.slice(1).some(({ isEntered }) => isEntered);
}

function saysSo({ group: { braces, properties } }: Member): boolean {
  const { flags, values } = braces;
  const hasCondition = properties.some(({ key }) => key === 'if');
  return flags.has('lost') || flags.has('won') || values.has('only') || hasCondition;
}

function groupEntered({ from, to }: DrawnEdge, places: Places): OutlineNode | undefined {
  const group = to.kind === 'step' ? places.steps[to.position]?.group : undefined;
  return group && from < (places.positionOf(group) ?? 0) ? group : undefined;
}
