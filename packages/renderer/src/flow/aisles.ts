import { sift } from './sift.ts';

/** A way's run along an aisle, down or up, once all block positions are known. */
export interface Climb {
  readonly way: number;
  /** Which stretch of its course it is. */
  readonly stretch: number;
  readonly aisle: number;
  readonly top: number;
  readonly foot: number;
  /** On which side its line goes on there: −1 towards the start, 1 towards the end. */
  readonly topTurn: number;
  readonly footTurn: number;
}

export interface TrackedClimb extends Climb {
  /** From the start. */
  readonly track: number;
}

/** Climbs nearer than this to each other do not share a track. */
const clearance = 8;

/** Gives the climbs of one aisle tracks, so that few ways cross there. */
export function trackClimbs(climbs: readonly Climb[]): readonly TrackedClimb[] {
  const order = sift(climbs.length, (a, b) => crossings(climbs[a], climbs[b]));
  const tracked: TrackedClimb[] = [];
  for (const index of order) {
    const climb = climbs[index];
    if (!climb) continue;
    const passed = tracked.filter((other) => doTouch(climb, other)).map((other) => other.track + 1);
    tracked.push({ ...climb, track: Math.max(0, ...passed) });
  }
  return tracked;
}

/** How often two ways cross in an aisle where one climbs nearer to the start than the other. */
function crossings(first: Climb | undefined, second: Climb | undefined): number {
  if (!first || !second) return 0;
  const within = (at: number, climb: Climb) => Number(at > climb.top && at < climb.foot);
  return (
    (first.topTurn > 0 ? within(first.top, second) : 0) +
    (first.footTurn > 0 ? within(first.foot, second) : 0) +
    (second.topTurn < 0 ? within(second.top, first) : 0) +
    (second.footTurn < 0 ? within(second.foot, first) : 0)
  );
}

const doTouch = (a: Climb, b: Climb): boolean => a.top - clearance <= b.foot && b.top - clearance <= a.foot;
