import type { LogicalBox, Point } from '../layout/ink.ts';
import type { Corridor, TrackedRun } from './corridors.ts';
import { aislesOn } from './course.ts';
import type { FlowGraph } from './graph.ts';
import type { LabelSpot } from './label-spot.ts';

/** What is known when labels look for their places. */
export interface LabelSource {
  readonly graph: FlowGraph;
  readonly spots: readonly (LabelSpot | undefined)[];
  readonly ways: readonly (readonly Point[])[];
  readonly nodes: readonly LogicalBox[];
  /** Where the columns begin. */
  readonly columns: readonly number[];
  readonly corridors: readonly Corridor[];
  /** The middle of the track of each run, by way and stretch. */
  readonly blockOfRun: ReadonlyMap<string, number>;
}

/** Places of labels, and for those that found none how much room they want before which column. */
export interface PlacedLabels {
  readonly labels: readonly (LogicalBox | undefined)[];
  readonly wanted: readonly { readonly aisle: number; readonly room: number }[];
}

const clearance = 6;
/** How much of a line shows before its label and behind it. */
const beside = { before: 10, after: 14, arrow: 13 };

/** Puts the label of each way before the node that it leads straight to, or on its longest run, where no way crosses. */
export function placeLabels(source: LabelSource): PlacedLabels {
  const { graph, ways, nodes, corridors } = source;
  const labelled = new Map<number, TrackedRun>();
  for (const { runs } of corridors) for (const run of runs) if (run.isLabelled) labelled.set(run.way, run);
  const verticals = ways.flatMap(verticalsOf);
  const wanted: { aisle: number; room: number }[] = [];
  const labels = graph.ways.map(({ label, to }, way): LogicalBox | undefined => {
    const corners = ways[way] ?? [];
    const last = corners.at(-1);
    if (!label || !last) return undefined;
    const spot = source.spots[way];
    if (spot?.kind === 'cell') {
      const line = spot.end === 'from' ? corners[0] : last;
      const centre = (source.columns[spot.column] ?? 0) + (nodes[to]?.inlineSize ?? 0) / 2;
      return {
        ...label,
        inline: centre - label.inlineSize / 2,
        block: (line?.[1] ?? 0) - label.blockSize / 2,
      };
    }
    const run = labelled.get(way);
    if (!run) {
      const inline = (nodes[to]?.inline ?? last[0]) - beside.arrow - label.inlineSize;
      return { ...label, inline, block: last[1] - label.blockSize / 2 };
    }
    const block = source.blockOfRun.get(`${way}/${run.stretch}`) ?? 0;
    const inline = placeOnRun(label, corners, block, verticals);
    if (inline !== undefined)
      return { ...label, inline: inline - label.inlineSize / 2, block: block - label.blockSize / 2 };
    const aisle = aislesOn(run)[0];
    if (aisle !== undefined) wanted.push({ aisle, room: label.inlineSize + 2 * (beside.after + clearance) });
    return undefined;
  });
  return { labels, wanted };
}

interface Vertical {
  readonly inline: number;
  readonly top: number;
  readonly foot: number;
}

function verticalsOf(corners: readonly Point[]): readonly Vertical[] {
  return corners.slice(1).flatMap(([inline, block], index): readonly Vertical[] => {
    const before = corners[index];
    if (!before || before[0] !== inline) return [];
    return [{ inline, top: Math.min(before[1], block), foot: Math.max(before[1], block) }];
  });
}

/** The middle of a label on the run at `block`, as near to the middle of the run as the lines across it allow. */
function placeOnRun(
  { inlineSize, blockSize }: LogicalBox | { inlineSize: number; blockSize: number },
  corners: readonly Point[],
  block: number,
  verticals: readonly Vertical[],
): number | undefined {
  const ends = corners.flatMap((corner, index) => {
    const next = corners[index + 1];
    return next && corner[1] === block && next[1] === block ? [[corner[0], next[0]]] : [];
  })[0];
  if (!ends) return undefined;
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  const half = inlineSize / 2;
  const across = verticals
    .filter(({ top, foot }) => top < block + blockSize / 2 + 2 && foot > block - blockSize / 2 - 2)
    .map(({ inline }) => inline)
    .filter((inline) => inline > start && inline < end);
  const isFree = (centre: number) =>
    centre - half >= start + beside.before &&
    centre + half <= end - beside.before &&
    across.every((inline) => Math.abs(inline - centre) >= half + clearance);
  const middle = (start + end) / 2;
  return [
    middle,
    start + beside.before + half,
    end - beside.before - half,
    ...across.flatMap((inline) => [inline - half - clearance, inline + half + clearance]),
  ]
    .filter(isFree)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
}
