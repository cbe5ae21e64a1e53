import type { Board } from '../board/board.ts';
import type { ProcessContent } from '../content/process.ts';
import { largest } from '../largest.ts';
import type { Grid } from '../layout/grid.ts';
import type { Paragraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { FlowGraph } from './graph.ts';
import { lay } from './lay.ts';
import { measureNode } from './node.ts';
import type { ProcessPlan, SizedNode } from './plan.ts';
import { adviceFrom, processGraph, processOn, type Routes } from './routes.ts';

/** Width of a node, as far as the page allows, and what is reckoned for the aisle beside it. */
const nodeSizes = {
  presentation: { least: 168, largest: 208 },
  dense: { least: 160, largest: 176 },
  aisle: 72,
};
const leastAisle = 44;
/** Widths that the label of a way is tried at; it takes the first where it has no more lines than this. */
const labelWidths = [96, 132, 176, 240];
const mostLines = 3;
const pill = { padding: 9, around: 5, slack: 1.04 };
const rail = { indent: 24, end: 16, around: 8 };

/** The setting of a board that shows a process: its grid is that of the process, with all places in it. */
export function withProcess(board: Board, setting: Setting, routes?: Routes): Setting {
  const content = processOn(board);
  if (!content) return setting;
  const plan = planOf(content, board, setting, routes);
  return { ...setting, grid: gridOfPlan(plan, setting), process: plan };
}

function planOf(
  content: ProcessContent,
  board: Board,
  setting: Setting,
  routes: Routes | undefined,
): ProcessPlan {
  const { set, metrics } = setting;
  const nodeSize = nodeSizeOf(content, board, setting);
  const nodes = content.nodes.map((node) => measureNode(node, nodeSize, setting));
  const labels = content.ways.map(({ text }) => (text === '' ? undefined : labelOf(text, setting)));
  const room = metrics.rail - rail.indent - rail.end;
  const titles = content.lanes.map(({ title }) => set(title, metrics.type.strong, Math.max(room, 1)));
  const rowReach: number[] = [];
  content.lanes.forEach(({ first, title }, index) => {
    rowReach[first] = title === '' ? 0 : (titles[index]?.blockSize ?? 0) / 2 + rail.around;
  });
  const graph = sizedGraph(content, nodes, labels, setting);
  const parted = new Set(content.lanes.map(({ first }) => first).filter((first) => first > 0));
  const measures = { nodeSize, parted, rowReach, leastAisle };
  const places = lay(graph, measures, routes && adviceFrom(routes, content));
  return { content, nodes, labels, titles, places };
}

function nodeSizeOf({ columns }: ProcessContent, board: Board, { metrics }: Setting): number {
  const { least, largest: most } = nodeSizes[board.density];
  const { comfortableWidth, margin } = metrics;
  const share = (comfortableWidth - 2 * margin - metrics.rail) / Math.max(1, columns) - nodeSizes.aisle;
  return Math.round(Math.min(most, Math.max(least, share)));
}

/** The label of a way: narrow, but in few lines. */
function labelOf(text: string, { set, metrics }: Setting): Paragraph {
  const tried = labelWidths.map((width) => set(text, metrics.type.smallStrong, width));
  const fallback = tried.at(-1) ?? set(text, metrics.type.smallStrong, Number.POSITIVE_INFINITY);
  return (
    tried.find(({ lines }) => lines.length <= mostLines && lines.join(' ').length >= text.length - 1) ??
    fallback
  );
}

function sizedGraph(
  content: ProcessContent,
  nodes: readonly SizedNode[],
  labels: readonly (Paragraph | undefined)[],
  { widthOf }: Setting,
): FlowGraph {
  const graph = processGraph(content);
  return {
    ...graph,
    nodes: graph.nodes.map((node, index) => ({
      ...node,
      blockSize: nodes[index]?.blockSize ?? 0,
      below: nodes[index]?.below ?? 0,
    })),
    ways: graph.ways.map((way, index) => {
      const label = labels[index];
      if (!label) return way;
      const width = largest(label.lines.map((line) => widthOf(line, label.style)));
      const inlineSize = width * pill.slack + 2 * pill.padding;
      return { ...way, label: { inlineSize, blockSize: label.blockSize + pill.around } };
    }),
  };
}

/** Columns as wide as nodes, and stages as wide as the aisles around them leave. */
function gridOfPlan({ places, nodes }: ProcessPlan, { grid, metrics }: Setting): Grid {
  const start = metrics.margin + metrics.rail;
  const end = start + places.inlineSize;
  const contentEnd = Math.max(end, metrics.margin + metrics.leastWidth);
  const columnSize = places.nodes[0]?.inlineSize ?? grid.columnSize;
  return {
    ...grid,
    start,
    end,
    contentEnd,
    inlineSize: contentEnd + metrics.margin,
    columnSize: nodes.length === 0 ? grid.columnSize : columnSize,
    columns: places.columns.map((inline) => start + inline),
    bounds: places.bounds.map((inline) => start + inline),
  };
}
