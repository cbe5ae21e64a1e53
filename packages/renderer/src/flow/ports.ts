import { type Course, cornersOf } from './course.ts';
import { type FlowGraph, type FlowNode, middleOf } from './graph.ts';
import { labelSpot } from './label-spot.ts';

/** How far from the middle of their nodes ways leave and arrive at the sides, by the position of the way. */
export interface Ports {
  readonly out: ReadonlyMap<number, number>;
  readonly into: ReadonlyMap<number, number>;
  /** How far the marks before and behind nodes stand from the middle, by the position of the node. */
  readonly begin: ReadonlyMap<number, number>;
  readonly end: ReadonlyMap<number, number>;
  /** Height of each node, with room for all its ways. */
  readonly sizes: readonly number[];
  /** How far labels of ways reach from the middle of the row of each node, beside the node. */
  readonly reaches: readonly number[];
}

const apart = 14;
const roundLabel = 8;
const corner = 9;
/** Ways that meet face to face in an aisle keep this distance. */
const facing = 4;
const shifts = [0, 4, -4, 6, -6, 7, -7, 2, -2, 5, -5, 3, -3, 1, -1];

interface Port {
  /** Absent for the mark of a node. */
  readonly way?: number;
  /** Where its way comes from or goes to, on the coarse scale. */
  readonly wish: number;
  readonly size: number;
  /** A line along its row stands in the middle. */
  readonly isStraight: boolean;
}

/** Where ways leave their nodes at the end and arrive at the start, so that no two of them lie on one line. */
export function portsOf(graph: FlowGraph, courses: readonly Course[], nodeSize: number): Ports {
  const outs: Port[][] = graph.nodes.map(({ ends, row }) => (ends ? [mark(row)] : []));
  const ins: Port[][] = graph.nodes.map(({ begins, row }) => (begins ? [mark(row)] : []));
  graph.ways.forEach((way, index) => {
    const course = courses[index];
    if (!course) return;
    const corners = cornersOf(course, way, graph);
    const isStraight = course.from === 'end' && course.to === 'start' && course.stretches.length === 0;
    const spot = labelSpot(way, course, graph, nodeSize);
    const labelSize = way.label && spot?.kind === 'arrival' ? way.label.blockSize + roundLabel : 0;
    const [source, target] = [graph.nodes[way.from], graph.nodes[way.to]];
    // What comes or goes along the row itself keeps to the middle, between what turns beside it.
    const [first, last] = [course.stretches[0]?.at, course.stretches.at(-1)?.at];
    const goesAlong = source !== undefined && (first === undefined || first > source.column + 1);
    const comesAlong = target !== undefined && (last === undefined || last < target.column);
    if (course.from === 'end')
      outs[way.from]?.push({
        way: index,
        wish: goesAlong ? middleOf(source.row) : (corners[2]?.[1] ?? 0),
        size: apart,
        isStraight,
      });
    if (course.to === 'start')
      ins[way.to]?.push({
        way: index,
        wish: comesAlong ? middleOf(target.row) : (corners.at(-3)?.[1] ?? 0),
        size: Math.max(apart, labelSize),
        isStraight,
      });
  });
  const out = new Map<number, number>();
  const into = new Map<number, number>();
  const begin = new Map<number, number>();
  const end = new Map<number, number>();
  /** What comes from the start into an aisle of a row. */
  const arriving = new Map<string, number[]>();
  const sizes = graph.nodes.map(({ blockSize, row }, node) => {
    const spread = spreadOut(outs[node] ?? []);
    for (const { port, offset } of spread.places) {
      if (port.way === undefined) end.set(node, offset);
      else {
        out.set(port.way, offset);
        const aisle = courses[port.way]?.stretches[0];
        if (aisle?.kind === 'aisle') listAt(arriving, `${row}/${aisle.at}`).push(offset);
      }
    }
    return Math.max(blockSize, spread.size);
  });
  const reaches: number[] = [];
  const all = graph.nodes.map((node, index) => {
    const spread = spreadOut(ins[index] ?? []);
    const shift = shiftFor(spread.places, node, courses, arriving);
    for (const { port, offset } of spread.places) {
      const at = port.isStraight || port.way === undefined ? offset : offset + shift;
      if (port.way === undefined) begin.set(index, at);
      else into.set(port.way, at);
    }
    reaches.push(spread.reach + Math.abs(shift));
    return Math.max(sizes[index] ?? 0, spread.size + 2 * Math.abs(shift));
  });
  return { out, into, begin, end, reaches, sizes: all };
}

const mark = (row: number): Port => ({ wish: middleOf(row), size: apart, isStraight: false });

interface Spread {
  readonly places: readonly { readonly port: Port; readonly offset: number }[];
  /** Height of a node that has room for them, and how far they and their labels reach from its middle. */
  readonly size: number;
  readonly reach: number;
}

/** One below the other in the order of where they go, a straight one or else the mark in the middle. */
function spreadOut(ports: readonly Port[]): Spread {
  const sorted = ports
    .map((port, index) => ({ port, index }))
    .sort((a, b) => a.port.wish - b.port.wish || a.index - b.index)
    .map(({ port }) => port);
  const straight = sorted.findIndex(({ isStraight }) => isStraight);
  const middle = straight >= 0 ? straight : sorted.findIndex(({ way }) => way === undefined);
  const tops: number[] = [];
  let at = 0;
  for (const { size } of sorted) {
    tops.push(at + size / 2);
    at += size;
  }
  const centre = middle >= 0 ? (tops[middle] ?? 0) : at / 2;
  const places = sorted.map((port, index) => ({ port, offset: (tops[index] ?? 0) - centre }));
  const reach = Math.max(0, centre, at - centre);
  const spread = Math.max(0, ...places.map(({ offset }) => Math.abs(offset)));
  return { places, reach, size: ports.length === 0 ? 0 : 2 * spread + apart + corner };
}

/** By how much what arrives at a node has to move for not to lie on a line that comes the other way. */
function shiftFor(
  places: Spread['places'],
  { row }: FlowNode,
  courses: readonly Course[],
  arriving: ReadonlyMap<string, readonly number[]>,
): number {
  const moving = places.flatMap(({ port: { way, isStraight }, offset }) => {
    const aisle = way === undefined || isStraight ? undefined : courses[way]?.stretches.at(-1);
    return aisle ? [{ offset, others: arriving.get(`${row}/${aisle.at}`) ?? [] }] : [];
  });
  const fits = (shift: number) =>
    moving.every(({ offset, others }) => others.every((other) => Math.abs(offset + shift - other) >= facing));
  return shifts.find(fits) ?? 0;
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
