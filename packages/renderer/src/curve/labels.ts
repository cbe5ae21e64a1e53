import type { Point } from '../layout/ink.ts';

/** A label that looks for a place near a point of a curve. Lengths in px from the lane's top. */
export interface LabelRequest {
  readonly key: string;
  readonly inline: number;
  readonly block: number;
  readonly inlineSize: number;
  readonly blockSize: number;
  /** How strongly it is felt; the strongest choose first. */
  readonly weight: number;
  /** Whether it belongs above its point, as over a peak. */
  readonly above: boolean;
  /** Radius of the mark it must clear. */
  readonly clearance: number;
  /** Whether a line leads back to the point where the label has to move away from it. */
  readonly isLed: boolean;
}

/** Where a label stands: its upper edge and its middle. */
export interface LabelPlace {
  readonly request: LabelRequest;
  readonly centre: number;
  readonly top: number;
  /** End points of a line back to the point, where the label had to move away from it. */
  readonly leader?: readonly [Point, Point];
}

/** What labels must not touch. */
export interface Obstacles {
  readonly lines: readonly Line[];
  readonly dots: readonly { readonly inline: number; readonly block: number; readonly radius: number }[];
  readonly zero: number;
  readonly start: number;
  readonly end: number;
  readonly blockSize: number;
  /** Width of a bucket of the search, about a column. */
  readonly bucket: number;
}

/** A line that labels keep clear of, by points along it, closely spaced; followed only where a label comes near. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly follow: () => readonly Point[];
}

interface Rect {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

const offsets = [13, 18, 24, 31, 39, 48, 58] as const;
const shifts = [0, -0.3, 0.3, -0.55, 0.55, -0.8, 0.8] as const;
const cost = { shift: 26, wrongSide: 14, onZeroLine: 12, withoutLeader: 10 };
const leaderFrom = { offset: 26, shift: 0.5 };
/** A shorter line leads nowhere. */
const shortestLeader = 10;
const edge = { inline: 4, block: 3 };
const clear = { label: { inline: 4, block: 2 }, curve: { inline: 3, block: 4 }, zero: 1 };

/**
 * Finds a free place for each label, the strongest first: above or below its point at rising distances and
 * shifts, never on a curve, a point, another label or beyond the lane, and on the zero line only if nothing
 * else is free. A line back to its point is left out where it would run over something. Labels for which no place is free come back in `left`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
): { readonly placed: readonly LabelPlace[]; readonly left: readonly LabelRequest[] } {
  const space = spaceOf(obstacles);
  const placed: LabelPlace[] = [];
  const left: LabelRequest[] = [];
  for (const request of [...requests].sort((a, b) => b.weight - a.weight || a.inline - b.inline)) {
    const best = bestPlace(request, space, obstacles, false) ?? bestPlace(request, space, obstacles, true);
    if (best) {
      placed.push(best.place);
      space.take(best.rect, best.place.leader);
    } else left.push(request);
  }
  return { placed, left };
}

interface Candidate {
  readonly place: LabelPlace;
  readonly rect: Rect;
  readonly cost: number;
}

function bestPlace(
  request: LabelRequest,
  space: Space,
  obstacles: Obstacles,
  zeroLineAllowed: boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const above of [request.above, !request.above])
    for (const offset of offsets)
      for (const shift of shifts) {
        const distance = offset + request.clearance;
        const price = offset + Math.abs(shift) * cost.shift + (above === request.above ? 0 : cost.wrongSide);
        if (best && price >= best.cost) continue;
        const rect = rectOf(request, above, distance, shift);
        const onZero = rect.top + 1 < obstacles.zero && obstacles.zero < rect.bottom + clear.zero;
        if (onZero && !zeroLineAllowed) continue;
        const priceHere = price + (onZero ? cost.onZeroLine : 0);
        if (best && priceHere >= best.cost) continue;
        if (!isInside(rect, obstacles) || space.isTaken(rect)) continue;
        const led = placeOf(request, rect, above, offset, shift);
        const isCrossed = space.isCrossedBy(led.leader);
        const total = priceHere + (isCrossed ? cost.withoutLeader : 0);
        if (best && total >= best.cost) continue;
        best = { rect, cost: total, place: isCrossed ? withoutLeader(led) : led };
      }
  return best;
}

function rectOf(request: LabelRequest, above: boolean, distance: number, shift: number): Rect {
  const centre = request.inline + shift * request.inlineSize;
  const top = above ? request.block - distance - request.blockSize : request.block + distance;
  return {
    start: centre - request.inlineSize / 2,
    end: centre + request.inlineSize / 2,
    top,
    bottom: top + request.blockSize,
  };
}

const isInside = (rect: Rect, { start, end, blockSize }: Obstacles): boolean =>
  rect.start >= start + edge.inline &&
  rect.end <= end - edge.inline &&
  rect.top >= edge.block &&
  rect.bottom <= blockSize - edge.block;

function placeOf(
  request: LabelRequest,
  rect: Rect,
  above: boolean,
  offset: number,
  shift: number,
): LabelPlace {
  const centre = (rect.start + rect.end) / 2;
  const { top } = rect;
  const isNear = offset <= leaderFrom.offset && Math.abs(shift) <= leaderFrom.shift;
  if (isNear || !request.isLed) return { request, centre, top };
  const side = above ? -1 : 1;
  const near = Math.max(rect.start + 4, Math.min(rect.end - 4, request.inline));
  const from: Point = [request.inline, request.block + side * (9 + request.clearance)];
  const to: Point = [near, above ? rect.bottom + 1 : rect.top - 1];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return { request, centre, top, ...(length >= shortestLeader && { leader: [from, to] as const }) };
}

const withoutLeader = ({ request, centre, top }: LabelPlace): LabelPlace => ({ request, centre, top });

/** What is taken, kept by stretches of the inline axis so that a long journey costs no more per label. */
interface Space {
  readonly isTaken: (rect: Rect) => boolean;
  /** Whether a line runs over a label or a point. */
  readonly isCrossedBy: (leader: Leader) => boolean;
  readonly take: (rect: Rect, leader: Leader) => void;
}

type Leader = LabelPlace['leader'];

function spaceOf({ lines, dots, bucket }: Obstacles): Space {
  const bucketOf = (inline: number) => Math.floor(inline / bucket);
  const points = new Map<number, Point[]>();
  const rects = new Map<number, Rect[]>();
  const ahead = new Map<number, Line[]>();
  const followed = new Set<Line>();
  for (const line of lines)
    for (let index = bucketOf(line.start); index <= bucketOf(line.end); index++) push(ahead, index, line);
  const pointsIn = (index: number): readonly Point[] | undefined => {
    for (const line of ahead.get(index) ?? []) {
      if (followed.has(line)) continue;
      followed.add(line);
      for (const point of line.follow()) push(points, bucketOf(point[0]), point);
    }
    ahead.delete(index);
    return points.get(index);
  };
  const keep = (rect: Rect) => {
    for (let index = bucketOf(rect.start); index <= bucketOf(rect.end); index++) push(rects, index, rect);
  };
  for (const { inline, block, radius } of dots)
    keep({ start: inline - radius, end: inline + radius, top: block - radius, bottom: block + radius });
  return {
    take(rect, leader) {
      keep(rect);
      for (const point of alongLeader(leader)) push(points, bucketOf(point[0]), point);
    },
    isCrossedBy: (leader) =>
      alongLeader(leader).some((point) => rects.get(bucketOf(point[0]))?.some((rect) => holds(rect, point))),
    isTaken(rect) {
      for (let index = bucketOf(rect.start - 4); index <= bucketOf(rect.end + 4); index++) {
        if (rects.get(index)?.some((other) => touches(rect, other))) return true;
        if (pointsIn(index)?.some((point) => covers(rect, point))) return true;
      }
      return false;
    },
  };
}

/** Points on the line from a label to its point, as close as labels keep their distance. */
function alongLeader(leader: Leader): readonly Point[] {
  if (!leader) return [];
  const [[fromInline, fromBlock], [toInline, toBlock]] = leader;
  const count = Math.ceil(Math.hypot(toInline - fromInline, toBlock - fromBlock) / clear.curve.inline);
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const share = index / Math.max(1, count);
    return [fromInline + (toInline - fromInline) * share, fromBlock + (toBlock - fromBlock) * share];
  });
}

function push<T>(buckets: Map<number, T[]>, index: number, value: T): void {
  const bucket = buckets.get(index);
  if (bucket) bucket.push(value);
  else buckets.set(index, [value]);
}

const touches = (a: Rect, b: Rect): boolean =>
  a.start < b.end + clear.label.inline &&
  b.start < a.end + clear.label.inline &&
  a.top < b.bottom + clear.label.block &&
  b.top < a.bottom + clear.label.block;

const covers = (rect: Rect, [inline, block]: Point): boolean =>
  inline > rect.start - clear.curve.inline &&
  inline < rect.end + clear.curve.inline &&
  block > rect.top - clear.curve.block &&
  block < rect.bottom + clear.curve.block;

const holds = (rect: Rect, [inline, block]: Point): boolean =>
  inline > rect.start && inline < rect.end && block > rect.top && block < rect.bottom;
