import { type Course, cornersOf } from './course.ts';
import { before, type FlowGraph } from './graph.ts';
import { sift } from './sift.ts';

/** A way's run along a corridor. */
export interface Run {
  readonly way: number;
  /** Which stretch of its course it is. */
  readonly stretch: number;
  readonly corridor: number;
  /** On the coarse scale, and where the way leads at each end: −1 up, 1 down. */
  readonly start: number;
  readonly end: number;
  readonly startTurn: number;
  readonly endTurn: number;
  /** Whether the label of its way stands on it. */
  readonly isLabelled: boolean;
  /** Height of its track. */
  readonly size: number;
}

/** A run with the track that it has in its corridor, from the top. */
export interface TrackedRun extends Run {
  readonly track: number;
}

/** The corridors from the top: the runs of each, and how high its tracks are. */
export interface Corridor {
  readonly runs: readonly TrackedRun[];
  readonly tracks: readonly number[];
}

const trackSize = 13;
/** Where legs of two nodes that face each other would lie on one line, it counts as many crossings. */
const facingCost = 8;
const roundLabel = 9;

/** Gives the runs in each corridor tracks, so that few ways cross there. */
export function corridorsOf(graph: FlowGraph, courses: readonly Course[]): readonly Corridor[] {
  const runs = graph.ways.flatMap((_, way) => runsOfWay(way, graph, courses));
  return Array.from({ length: graph.rows + 1 }, (_, corridor) =>
    track(runs.filter((run) => run.corridor === corridor)),
  );
}

function runsOfWay(index: number, graph: FlowGraph, courses: readonly Course[]): readonly Run[] {
  const [way, course] = [graph.ways[index], courses[index]];
  if (!way || !course) return [];
  const corners = cornersOf(course, way, graph);
  const lengths = course.stretches.map(({ kind }, stretch) =>
    kind === 'aisle' ? -1 : Math.abs((corners[stretch + 2]?.[0] ?? 0) - (corners[stretch + 1]?.[0] ?? 0)),
  );
  const labelled = way.label ? lengths.indexOf(Math.max(...lengths)) : -1;
  return course.stretches.flatMap(({ kind, at }, stretch): readonly Run[] => {
    if (kind === 'aisle') return [];
    const [from, enter, leave, to] = corners.slice(stretch, stretch + 4);
    if (!from || !enter || !leave || !to) return [];
    const turnIn = Math.sign(from[1] - before(at));
    const turnOut = Math.sign(to[1] - before(at));
    const isForward = enter[0] <= leave[0];
    const isLabelled = stretch === labelled;
    const size = isLabelled && way.label ? way.label.blockSize + roundLabel : trackSize;
    return [
      {
        way: index,
        stretch,
        corridor: at,
        start: Math.min(enter[0], leave[0]),
        end: Math.max(enter[0], leave[0]),
        startTurn: isForward ? turnIn : turnOut,
        endTurn: isForward ? turnOut : turnIn,
        isLabelled,
        size: Math.max(trackSize, size),
      },
    ];
  });
}

function track(runs: readonly Run[]): Corridor {
  const order = sift(runs.length, (a, b) => crossings(runs[a], runs[b]));
  const tracked: TrackedRun[] = [];
  for (const index of order) {
    const run = runs[index];
    if (!run) continue;
    const under = tracked.filter((other) => doTouch(run, other)).map((other) => other.track + 1);
    tracked.push({ ...run, track: Math.max(0, ...under) });
  }
  const count = Math.max(0, ...tracked.map((run) => run.track + 1));
  const tracks = Array.from({ length: count }, (_, index) =>
    Math.max(...tracked.filter((run) => run.track === index).map(({ size }) => size)),
  );
  return { runs: tracked, tracks };
}

/** How often two ways cross in a corridor where the run of one lies above that of the other. */
function crossings(above: Run | undefined, below: Run | undefined): number {
  if (!above || !below) return 0;
  const within = (at: number, run: Run) => Number(at > run.start && at < run.end);
  return (
    (above.startTurn > 0 ? within(above.start, below) : 0) +
    (above.endTurn > 0 ? within(above.end, below) : 0) +
    (below.startTurn < 0 ? within(below.start, above) : 0) +
    (below.endTurn < 0 ? within(below.end, above) : 0) +
    facingCost * legsFacing(above, below)
  );
}

/** How many legs of the upper run come from below, in a column where one of the lower run comes from above. */
function legsFacing(above: Run, below: Run): number {
  const down = [above.startTurn > 0 ? above.start : 0, above.endTurn > 0 ? above.end : 0];
  const up = [below.startTurn < 0 ? below.start : 0, below.endTurn < 0 ? below.end : 0];
  return down.filter((at) => at % 2 === 1 && up.includes(at)).length;
}

const doTouch = (a: Run, b: Run): boolean => a.start <= b.end && b.start <= a.end;
