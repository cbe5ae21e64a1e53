import type { FlowGraph } from '../src/flow/graph.ts';
import type { SetOut } from '../src/flow/set-out.ts';
import type { LogicalBox, Point } from '../src/layout/ink.ts';

/** What is wrong with a process that has been set out, and how well it reads. */
export interface Findings {
  readonly outsideLane: number;
  readonly throughNodes: number;
  readonly throughLabels: number;
  readonly labelsOnNodes: number;
  readonly labelsOnLabels: number;
  readonly missingLabels: number;
  readonly overlappingNodes: number;
  readonly diagonals: number;
  readonly collinear: number;
  readonly touching: number;
  readonly outsidePage: number;
  readonly crossings: number;
  readonly bends: number;
}

interface Segment {
  readonly way: number;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Looks at lines and boxes alone, and knows nothing of how they came about. */
export function inspect(
  graph: FlowGraph,
  laid: SetOut,
  lanes: readonly (readonly [number, number])[],
): Findings {
  const segments = laid.ways.flatMap((corners, way) => segmentsOf(corners, way));
  const labels = laid.labels.flatMap((box, way) => (box ? [{ box, way }] : []));
  const pairs = segments.flatMap((a, index) => segments.slice(index + 1).map((b) => [a, b] as const));
  const others = pairs.filter(([a, b]) => a.way !== b.way);
  return {
    outsideLane: laid.nodes.filter((box, node) => {
      const [top, foot] = lanes[graph.nodes[node]?.row ?? 0] ?? [0, 0];
      return box.block < top || box.block + box.blockSize + (graph.nodes[node]?.below ?? 0) > foot;
    }).length,
    throughNodes: segments.filter((line) => laid.nodes.some((box) => crosses(line, box, 0.5))).length,
    throughLabels: segments.filter((line) =>
      labels.some(({ box, way }) => way !== line.way && crosses(line, box, -1)),
    ).length,
    labelsOnNodes: labels.filter(({ box }) => laid.nodes.some((node) => overlap(box, node, 0))).length,
    labelsOnLabels: labels.filter(({ box }, index) =>
      labels.slice(index + 1).some((other) => overlap(box, other.box, 0)),
    ).length,
    missingLabels: graph.ways.filter(({ label }, way) => label && !laid.labels[way]).length,
    overlappingNodes: laid.nodes.filter((box, index) =>
      laid.nodes.slice(index + 1).some((other) => overlap(box, other, 0)),
    ).length,
    diagonals: segments.filter(({ x1, x2, y1, y2 }) => x1 !== x2 && y1 !== y2).length,
    collinear: others.filter(([a, b]) => liesOn(a, b, 0.5)).length,
    touching: others.filter(([a, b]) => liesOn(a, b, 2.5)).length,
    outsidePage: laid.ways
      .flat()
      .filter(([x, y]) => x < 0 || y < 0 || x > laid.inlineSize || y > laid.blockSize).length,
    crossings: others.filter(([a, b]) => cross(a, b)).length,
    bends: laid.ways.reduce((sum, corners) => sum + Math.max(0, corners.length - 2), 0),
  };
}

function segmentsOf(corners: readonly Point[], way: number): readonly Segment[] {
  return corners.slice(1).map(([x, y], index) => {
    const [a, b] = corners[index] ?? [x, y];
    return { way, x1: Math.min(a, x), x2: Math.max(a, x), y1: Math.min(b, y), y2: Math.max(b, y) };
  });
}

const crosses = ({ x1, x2, y1, y2 }: Segment, box: LogicalBox, inset: number): boolean =>
  x1 < box.inline + box.inlineSize - inset &&
  x2 > box.inline + inset &&
  y1 < box.block + box.blockSize - inset &&
  y2 > box.block + inset;

const overlap = (a: LogicalBox, b: LogicalBox, least: number): boolean =>
  a.inline + least < b.inline + b.inlineSize &&
  b.inline + least < a.inline + a.inlineSize &&
  a.block + least < b.block + b.blockSize &&
  b.block + least < a.block + a.blockSize;

/** Whether two lines that run the same way lie on each other. */
function liesOn(a: Segment, b: Segment, near: number): boolean {
  const along = a.y1 === a.y2 && b.y1 === b.y2 && a.x1 !== a.x2 && b.x1 !== b.x2;
  const across = a.x1 === a.x2 && b.x1 === b.x2 && a.y1 !== a.y2 && b.y1 !== b.y2;
  if (along) return Math.abs(a.y1 - b.y1) < near && Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1;
  if (across) return Math.abs(a.x1 - b.x1) < near && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1;
  return false;
}

function cross(a: Segment, b: Segment): boolean {
  if ((a.y1 === a.y2) === (b.y1 === b.y2)) return false;
  const [along, across] = a.y1 === a.y2 ? [a, b] : [b, a];
  return across.x1 > along.x1 && across.x1 < along.x2 && along.y1 > across.y1 && along.y1 < across.y2;
}
