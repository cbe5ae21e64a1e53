import type { Corridor, TrackedRun } from './corridors.ts';
import type { Course } from './course.ts';
import type { FlowGraph } from './graph.ts';

/** How far from the middle of their nodes ways leave and arrive at the top and foot, by the position of the way. */
export interface NodeLegs {
  readonly out: ReadonlyMap<number, number>;
  readonly into: ReadonlyMap<number, number>;
}

const apart = 18;
const corner = 14;
/** By how much of a step legs may be moved. */
const shifts = [0, 0.5, -0.5, 0.25, -0.25, 0.4, -0.4, 0.15, -0.15];

interface Leg {
  readonly way: number;
  readonly isOut: boolean;
  /** Which way its run goes: −1 towards the start, 1 towards the end. */
  readonly turn: number;
  /** How many tracks away its run lies. */
  readonly distance: number;
}

/**
 * Places the legs of each node side by side: those that go back before those that go on, and nearer runs further
 * out, so that the legs of one side cross none of its runs.
 */
export function legsOfNodes(
  graph: FlowGraph,
  courses: readonly Course[],
  corridors: readonly Corridor[],
  nodeSize: number,
): NodeLegs {
  const sides = new Map<string, Leg[]>();
  const put = (node: number, side: 'top' | 'bottom', leg: Leg) => {
    const key = `${node}/${side}`;
    const legs = sides.get(key) ?? [];
    legs.push(leg);
    sides.set(key, legs);
  };
  graph.ways.forEach(({ from, to }, way) => {
    const course = courses[way];
    if (!course) return;
    const last = course.stretches.length - 1;
    const [source, target] = [graph.nodes[from], graph.nodes[to]];
    const first = runAt(corridors, way, course, 0);
    const final = runAt(corridors, way, course, last);
    if (course.from !== 'end' && first && source) {
      const goesOn = last === 0 && from === to ? -1 : turnFrom(first, 2 * source.column + 1);
      put(from, course.from, {
        way,
        isOut: true,
        turn: goesOn,
        distance: distanceOf(first, course.from, corridors),
      });
    }
    if (course.to !== 'start' && final && target) {
      const goesOn = last === 0 && from === to ? 1 : turnFrom(final, 2 * target.column + 1);
      put(to, course.to, {
        way,
        isOut: false,
        turn: goesOn,
        distance: distanceOf(final, course.to, corridors),
      });
    }
  });
  const out = new Map<number, number>();
  const into = new Map<number, number>();
  const nodeAt = new Map(graph.nodes.map(({ row, column }, node) => [`${row}/${column}`, node]));
  const place = (
    node: number,
    side: 'top' | 'bottom',
    facing: readonly PlacedLeg[],
  ): readonly PlacedLeg[] => {
    const legs = placeSide(sides.get(`${node}/${side}`) ?? [], facing, nodeSize);
    for (const { way, isOut, offset } of legs) (isOut ? out : into).set(way, offset);
    return legs;
  };
  graph.nodes.forEach(({ row, column }, node) => {
    const above = nodeAt.get(`${row - 1}/${column}`);
    place(node, 'top', above === undefined ? [] : place(above, 'bottom', []));
    if (!nodeAt.has(`${row + 1}/${column}`)) place(node, 'bottom', []);
  });
  return { out, into };
}

interface PlacedLeg extends Leg {
  readonly offset: number;
}

/** Legs side by side, none on one line with a leg of another way that comes from the node it faces. */
function placeSide(
  legs: readonly Leg[],
  facing: readonly PlacedLeg[],
  nodeSize: number,
): readonly PlacedLeg[] {
  const sorted = [...legs].sort(
    (a, b) => a.turn - b.turn || a.turn * (b.distance - a.distance) || a.way - b.way,
  );
  const step = Math.min(apart, (nodeSize - 2 * corner) / Math.max(1, sorted.length));
  const at = (index: number) => (index - (sorted.length - 1) / 2) * step;
  const isClear = (shift: number) =>
    sorted.every(({ way }, index) =>
      facing.every((other) => other.way === way || Math.abs(other.offset - at(index) - shift * step) >= 2.5),
    );
  const shift = shifts.find(isClear) ?? 0;
  return sorted.map((leg, index) => ({ ...leg, offset: at(index) + shift * step }));
}

function runAt(
  corridors: readonly Corridor[],
  way: number,
  { stretches }: Course,
  stretch: number,
): TrackedRun | undefined {
  const at = stretches[stretch];
  if (at?.kind !== 'corridor') return undefined;
  return corridors[at.at]?.runs.find((run) => run.way === way && run.stretch === stretch);
}

function turnFrom({ start, end }: TrackedRun, column: number): number {
  return start === end ? 0 : start === column ? 1 : -1;
}

function distanceOf(run: TrackedRun, side: 'top' | 'bottom', corridors: readonly Corridor[]): number {
  return side === 'bottom' ? run.track : (corridors[run.corridor]?.tracks.length ?? 0) - run.track;
}
