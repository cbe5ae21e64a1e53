/** An arc whose label looks for a place on its run. */
export interface PillRequest {
  readonly start: number;
  readonly end: number;
  readonly pillSize: number;
  /** 0 is the track next to the steps; the legs of higher tracks come down through lower ones. */
  readonly track: number;
  readonly legs: readonly number[];
  /** The way out of the journey keeps its label in the middle of its run. */
  readonly fixed: boolean;
}

const clearance = 6;
const elbowRoom = 10;

/**
 * The middle of each label: as near to the middle of its run as the legs that come down from higher tracks
 * leave room; where they leave none, the middle itself, and the label is drawn over them.
 */
export function placePills(requests: readonly PillRequest[]): readonly number[] {
  const legs = requests.flatMap(({ track, legs: own }) => own.map((at) => ({ at, track })));
  return requests.map((request) => {
    const ends = [...request.legs].sort((a, b) => a - b);
    const first = ends[0] ?? request.start;
    const last = ends[1];
    const middle = last === undefined ? (request.start + request.end) / 2 : (first + last) / 2;
    if (request.fixed || last === undefined) return middle;
    const crossing = legs
      .filter(({ at, track }) => track > request.track && isAlong(at, request))
      .map(({ at }) => at);
    const half = request.pillSize / 2;
    const isFree = (centre: number) =>
      crossing.every((leg) => Math.abs(leg - centre) >= half + clearance) &&
      centre - half >= request.start &&
      centre + half <= request.end;
    // A label wider than its run may not leave the page at the first or last column.
    const near = Math.max(request.start + half, Math.min(request.end - half, middle));
    if (isFree(near)) return near;
    const beside = crossing
      .flatMap((leg) => [leg - half - clearance, leg + half + clearance])
      .filter(
        (centre) => centre - half >= first + elbowRoom && centre + half <= last - elbowRoom && isFree(centre),
      )
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    return beside[0] ?? near;
  });
}

/** Whether a leg comes down so near to a run that its label may have to make room. */
const isAlong = (leg: number, { start, end }: PillRequest): boolean =>
  leg >= start - clearance && leg <= end + clearance;
