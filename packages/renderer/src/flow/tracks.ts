/** An interval on the inline axis that wants a track of its own. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives each interval the lowest track on which it touches no other, the shortest first, so that short arcs
 * nest inside long ones (greedy interval packing). Answers the track of each interval, from 0, in the
 * order given.
 */
export function packTracks(intervals: readonly Interval[], clearance: number): readonly number[] {
  const order = intervals
    .map((interval, index) => ({ interval, index }))
    .sort((a, b) => length(a.interval) - length(b.interval) || a.index - b.index);
  const tracks: Interval[][] = [];
  const trackOf: number[] = [];
  for (const { interval, index } of order) {
    let track = tracks.findIndex((taken) => taken.every((other) => areApart(interval, other, clearance)));
    if (track < 0) track = tracks.push([]) - 1;
    tracks[track]?.push(interval);
    trackOf[index] = track;
  }
  return intervals.map((_, index) => trackOf[index] ?? 0);
}

const length = ({ start, end }: Interval) => end - start;
const areApart = (a: Interval, b: Interval, clearance: number) =>
  a.end + clearance <= b.start || b.end + clearance <= a.start;
