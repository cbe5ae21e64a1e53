import { largest, smallest } from '../largest.ts';
import type { LogicalBox, Point } from '../layout/ink.ts';
import { type Climb, type TrackedClimb, trackClimbs } from './aisles.ts';
import { type Corridor, corridorsOf } from './corridors.ts';
import { type Course, cornersOf } from './course.ts';
import type { FlowGraph } from './graph.ts';
import { type LabelSpot, labelSpot } from './label-spot.ts';
import { placeLabels } from './labels.ts';
import { legsOfNodes } from './legs-of-nodes.ts';
import { type Ports, portsOf } from './ports.ts';

/** Lengths that a process is set out with, in px. */
export interface FlowMeasures {
  /** Width of every node. */
  readonly nodeSize: number;
  /** Rows before which a line parts two lanes. */
  readonly parted: ReadonlySet<number>;
  /** Half the height that each row has at least, for what is written beside it. */
  readonly rowReach: readonly number[];
  /** Aisles have no less than this. */
  readonly leastAisle: number;
}

/** A process with everything in its place, from its own upper start corner. */
export interface SetOut {
  readonly inlineSize: number;
  readonly blockSize: number;
  /** Where the nodes of each column begin, and where the columns part, the outer edges included. */
  readonly columns: readonly number[];
  readonly bounds: readonly number[];
  /** The middle of each row, and where its corridor parts two lanes. */
  readonly rows: readonly number[];
  readonly partings: ReadonlyMap<number, number>;
  readonly nodes: readonly LogicalBox[];
  /** Where marks before and behind nodes stand, on the block axis, by the position of the node. */
  readonly marks: Pick<Ports, 'begin' | 'end'>;
  /** The corners of every way, along and across alone. */
  readonly ways: readonly (readonly Point[])[];
  readonly labels: readonly (LogicalBox | undefined)[];
}

const edge = 14;
const margin = 12;
const parting = 12;
const trackSize = 12;
const stub = 14;
const arrival = 20;
const markRoom = 40;
/** Room around a label that stands before a node. */
const labelRoom = { before: 16, after: 14 };

/** Gives every node, way and label of a process its place. Ways run along and across, through no node and no label. */
export function setOut(graph: FlowGraph, courses: readonly Course[], measures: FlowMeasures): SetOut {
  const ports = portsOf(graph, courses, measures.nodeSize);
  const corridors = corridorsOf(graph, courses);
  const spots = graph.ways.map((way, index) => {
    const course = courses[index];
    return course && labelSpot(way, course, graph, measures.nodeSize);
  });
  const blocks = stack(graph, ports, corridors, spots, measures);
  const legs = legsOfNodes(graph, courses, corridors, measures.nodeSize);
  const climbs = climbsOf(graph, courses, ports, blocks);
  const nodeTop = (node: number) =>
    (blocks.rows[graph.nodes[node]?.row ?? 0] ?? 0) - (ports.sizes[node] ?? 0) / 2;

  let labelRooms: ReadonlyMap<number, number> = new Map();
  for (;;) {
    const aisles = spread(graph, spots, climbs, labelRooms, measures);
    const nodes = graph.nodes.map(
      (node, index): LogicalBox => ({
        inline: aisles.columns[node.column] ?? 0,
        block: nodeTop(index),
        inlineSize: measures.nodeSize,
        blockSize: ports.sizes[index] ?? 0,
      }),
    );
    const ways = graph.ways.map((_, way) => cornersInPlace(way));
    const placed = placeLabels({
      graph,
      spots,
      ways,
      nodes,
      corridors,
      blockOfRun: blocks.runs,
      columns: aisles.columns,
    });
    const missing = placed.wanted.filter(({ aisle, room }) => (labelRooms.get(aisle) ?? 0) < room);
    if (missing.length > 0) {
      const more = new Map(labelRooms);
      for (const { aisle, room } of missing) more.set(aisle, Math.max(more.get(aisle) ?? 0, room));
      labelRooms = more;
      continue;
    }
    return {
      inlineSize: aisles.bounds.at(-1) ?? 0,
      blockSize: blocks.blockSize,
      columns: aisles.columns,
      bounds: aisles.bounds,
      rows: blocks.rows,
      partings: blocks.partings,
      marks: { begin: ports.begin, end: ports.end },
      nodes,
      ways,
      labels: placed.labels,
    };

    function cornersInPlace(index: number): readonly Point[] {
      const [way, course] = [graph.ways[index], courses[index]];
      const source = way && nodes[way.from];
      const target = way && nodes[way.to];
      if (!way || !course || !source || !target) return [];
      const row = (node: number) => blocks.rows[graph.nodes[node]?.row ?? 0] ?? 0;
      const corners: Point[] = [];
      let [inline, block] =
        course.from === 'end'
          ? [source.inline + source.inlineSize, row(way.from) + (ports.out.get(index) ?? 0)]
          : [centreOf(source) + (legs.out.get(index) ?? 0), sideOf(source, course.from)];
      corners.push([inline, block]);
      course.stretches.forEach(({ kind }, stretch) => {
        if (kind === 'aisle') inline = aisles.climbs.get(`${index}/${stretch}`) ?? inline;
        else block = blocks.runs.get(`${index}/${stretch}`) ?? block;
        corners.push([inline, block]);
      });
      const end: Point =
        course.to === 'start'
          ? [target.inline, row(way.to) + (ports.into.get(index) ?? 0)]
          : [centreOf(target) + (legs.into.get(index) ?? 0), sideOf(target, course.to)];
      if (course.stretches.length > 0)
        corners.push(course.to === 'start' ? [inline, end[1]] : [end[0], block]);
      corners.push(end);
      return simplified(corners);
    }
  }
}

const centreOf = ({ inline, inlineSize }: LogicalBox): number => inline + inlineSize / 2;
const sideOf = ({ block, blockSize }: LogicalBox, side: 'top' | 'bottom'): number =>
  side === 'top' ? block : block + blockSize;

interface Blocks {
  readonly rows: readonly number[];
  readonly partings: ReadonlyMap<number, number>;
  /** The middle of the track of each run, by way and stretch. */
  readonly runs: ReadonlyMap<string, number>;
  readonly blockSize: number;
}

/** Corridors and rows from the top. */
function stack(
  graph: FlowGraph,
  ports: Ports,
  corridors: readonly Corridor[],
  spots: readonly (LabelSpot | undefined)[],
  { parted, rowReach }: FlowMeasures,
): Blocks {
  const rows: number[] = [];
  const partings = new Map<number, number>();
  const runs = new Map<string, number>();
  let block = 0;
  corridors.forEach((corridor, index) => {
    const isEdge = index === 0 || index === graph.rows;
    block += isEdge && corridor.tracks.length === 0 ? edge : margin;
    const half = Math.ceil(corridor.tracks.length / 2);
    const middles = corridor.tracks.map((size, track) => {
      if (parted.has(index) && track === half) partings.set(index, block + parting / 2);
      if (parted.has(index) && track === half) block += parting;
      const middle = block + size / 2;
      block += size;
      return middle;
    });
    if (parted.has(index) && !partings.has(index)) {
      partings.set(index, block + parting / 2);
      block += parting;
    }
    for (const { way, stretch, track } of corridor.runs)
      runs.set(`${way}/${stretch}`, middles[track] ?? block);
    block += margin;
    if (index === graph.rows) return;
    const own = graph.nodes.flatMap((node, position) =>
      node.row === index
        ? [{ half: (ports.sizes[position] ?? 0) / 2, reach: ports.reaches[position] ?? 0, below: node.below }]
        : [],
    );
    const labels = spots.flatMap((spot, way) => {
      if (spot?.kind !== 'cell' || spot.row !== index) return [];
      const offset = (spot.end === 'from' ? ports.out : ports.into).get(way) ?? 0;
      return [Math.abs(offset) + (graph.ways[way]?.label?.blockSize ?? 0) / 2];
    });
    const least = largest([rowReach[index] ?? 0, ...labels, ...own.map(({ reach }) => reach)]);
    const above = largest([least, ...own.map(({ half }) => half)]);
    const below = largest([least, ...own.map((node) => node.half + node.below)]);
    rows.push(block + above);
    block += above + below;
  });
  return { rows, partings, runs, blockSize: block };
}

/** The climbs of all ways, now that it is known from where to where they lead. */
function climbsOf(
  graph: FlowGraph,
  courses: readonly Course[],
  ports: Ports,
  { rows, runs }: Blocks,
): readonly TrackedClimb[] {
  const climbs = graph.ways.flatMap((way, index) => {
    const course = courses[index];
    if (!course) return [];
    const corners = cornersOf(course, way, graph);
    const rowOf = (node: number) => rows[graph.nodes[node]?.row ?? 0] ?? 0;
    const blockAt = (stretch: number): number => {
      if (stretch < 0) return rowOf(way.from) + (ports.out.get(index) ?? 0);
      if (stretch >= course.stretches.length) return rowOf(way.to) + (ports.into.get(index) ?? 0);
      return runs.get(`${index}/${stretch}`) ?? 0;
    };
    return course.stretches.flatMap(({ kind, at }, stretch): readonly Climb[] => {
      const [from, enter, , to] = corners.slice(stretch, stretch + 4);
      if (kind === 'corridor' || !from || !enter || !to) return [];
      const [enters, leaves] = [blockAt(stretch - 1), blockAt(stretch + 1)];
      const [enterTurn, leaveTurn] = [Math.sign(from[0] - enter[0]), Math.sign(to[0] - enter[0])];
      const isDown = enters <= leaves;
      return [
        {
          way: index,
          stretch,
          aisle: at,
          top: Math.min(enters, leaves),
          foot: Math.max(enters, leaves),
          topTurn: isDown ? enterTurn : leaveTurn,
          footTurn: isDown ? leaveTurn : enterTurn,
        },
      ];
    });
  });
  return Array.from({ length: graph.columns + 1 }, (_, aisle) =>
    trackClimbs(climbs.filter((climb) => climb.aisle === aisle)),
  ).flat();
}

interface Aisles {
  readonly columns: readonly number[];
  readonly bounds: readonly number[];
  /** Where each climb stands, by way and stretch. */
  readonly climbs: ReadonlyMap<string, number>;
}

/** Aisles and columns from the start. */
function spread(
  graph: FlowGraph,
  spots: readonly (LabelSpot | undefined)[],
  climbs: readonly TrackedClimb[],
  labelRooms: ReadonlyMap<number, number>,
  { nodeSize, leastAisle }: FlowMeasures,
): Aisles {
  const columns: number[] = [];
  const bounds: number[] = [];
  const places = new Map<string, number>();
  const rooms = arrivalRooms(graph, spots);
  let inline = 0;
  for (let aisle = 0; aisle <= graph.columns; aisle++) {
    const own = climbs.filter((climb) => climb.aisle === aisle);
    const tracks = own.length === 0 ? 0 : 1 + largest(own.map(({ track }) => track));
    const isFirst = aisle === 0;
    const isLast = aisle === graph.columns;
    const ends = graph.nodes.some((node) => node.ends && node.column === aisle - 1);
    const departure = isFirst ? edge / 2 : ends ? markRoom : stub;
    const wanted = Math.max(isLast ? edge / 2 : arrival, rooms.get(aisle) ?? 0, labelRooms.get(aisle) ?? 0);
    const tracksSize = Math.max(0, tracks - 1) * trackSize;
    const least = isFirst || isLast ? 0 : leastAisle;
    const size = Math.max(least, departure + tracksSize + wanted);
    // Tracks stand in the middle of what the label leaves.
    const slack = size - departure - tracksSize - wanted;
    const first = inline + departure + slack / 2;
    for (const { way, stretch, track } of own) places.set(`${way}/${stretch}`, first + track * trackSize);
    bounds.push(isFirst ? 0 : isLast ? inline + size : inline + size / 2);
    inline += size;
    if (isLast) continue;
    columns.push(inline);
    inline += nodeSize;
  }
  return { columns, bounds, climbs: places };
}

/** How much room aisles have before their column, for marks and for labels of ways that lead straight there. */
function arrivalRooms(
  graph: FlowGraph,
  spots: readonly (LabelSpot | undefined)[],
): ReadonlyMap<number, number> {
  const rooms = new Map<number, number>();
  const need = (aisle: number, room: number) => rooms.set(aisle, Math.max(rooms.get(aisle) ?? 0, room));
  for (const { begins, column } of graph.nodes) if (begins) need(column, markRoom);
  graph.ways.forEach(({ label, to }, index) => {
    const target = graph.nodes[to];
    if (!label || !target || spots[index]?.kind !== 'arrival') return;
    need(target.column, label.inlineSize + labelRoom.before + labelRoom.after);
  });
  return rooms;
}

/** Without corners where nothing turns. */
function simplified(corners: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const corner of corners) {
    const [last, before] = [kept.at(-1), kept.at(-2)];
    if (last && same(last[0], corner[0]) && same(last[1], corner[1])) continue;
    if (last && before && isOnLine(before, last, corner)) kept.pop();
    kept.push(corner);
  }
  return kept;
}

const same = (a: number, b: number) => Math.abs(a - b) < 1e-6;
const isOnLine = (a: Point, b: Point, c: Point): boolean =>
  (same(a[0], b[0]) && same(b[0], c[0])) || (same(a[1], b[1]) && same(b[1], c[1]));

/** The box around points. */
export function boxAround(points: readonly Point[]): LogicalBox {
  const inlines = points.map(([inline]) => inline);
  const blocks = points.map(([, block]) => block);
  const [inline, block] = [smallest(inlines), smallest(blocks)];
  return { inline, block, inlineSize: largest(inlines) - inline, blockSize: largest(blocks) - block };
}
