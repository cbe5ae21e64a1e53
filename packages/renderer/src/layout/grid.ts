import type { Board } from '../board/board.ts';
import type { Metrics } from '../theme/metrics.ts';

/** Where the columns of a map stand on the inline axis, in px from the start edge of the page. */
export interface Grid {
  readonly inlineSize: number;
  /** Where the content begins and ends: inside the page margins. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Where the first column begins, after the rail, and where the last one ends. */
  readonly start: number;
  readonly end: number;
  readonly columnSize: number;
  readonly columns: readonly number[];
  /** Where columns part that do not touch, the outer edges included: stages reach to there. */
  readonly bounds?: readonly number[];
}

/** All columns are equally wide; a map of few steps is widened until it sits comfortably on a page. */
export function gridOf(board: Board, metrics: Metrics): Grid {
  const { margin, rail, stageGap } = metrics;
  const gapsBefore = gapsIn(board);
  const count = Math.max(1, gapsBefore.length);
  const gaps = stageGap * (gapsBefore.at(-1) ?? 0);
  const least = board.han ? metrics.columnHan : metrics.column;
  const comfortable = (metrics.comfortableWidth - 2 * margin - rail - gaps) / count;
  const columnSize = Math.round(Math.min(metrics.columnLargest, Math.max(least, comfortable)));
  const start = margin + rail;
  const columns = gapsBefore.map((before, index) => start + index * columnSize + before * stageGap);
  const end = (columns.at(-1) ?? start) + columnSize;
  const contentEnd = Math.max(end, margin + metrics.leastWidth);
  return {
    inlineSize: contentEnd + margin,
    contentStart: margin,
    contentEnd,
    start,
    end,
    columnSize,
    columns,
  };
}

/** How many gaps stand before each column: between stages, or between all that stand side by side in wrapped rows. */
function gapsIn({ columns, wrapped }: Board): readonly number[] {
  if (wrapped === undefined) return columns.map(({ stage }) => stage);
  return Array.from({ length: wrapped }, (_, index) => index);
}

export const columnStart = (grid: Grid, column: number): number => grid.columns[column] ?? grid.start;
export const columnCentre = (grid: Grid, column: number): number =>
  columnStart(grid, column) + grid.columnSize / 2;
export const columnEnd = (grid: Grid, column: number): number => columnStart(grid, column) + grid.columnSize;

/** The gap between stages whose columns do not touch. */
const partingGap = 8;

/** The room of a span of columns, `inset` px smaller at both ends. */
export function spanOf(
  grid: Grid,
  span: { readonly first: number; readonly last: number },
  inset = 0,
): { readonly inline: number; readonly inlineSize: number } {
  const { bounds } = grid;
  if (bounds) {
    const start = (bounds[span.first] ?? grid.start) + (span.first > 0 ? partingGap / 2 : 0);
    const end = (bounds[span.last + 1] ?? grid.end) - (span.last + 2 < bounds.length ? partingGap / 2 : 0);
    return { inline: start + inset, inlineSize: end - start - 2 * inset };
  }
  const inline = columnStart(grid, span.first) + inset;
  return { inline, inlineSize: columnEnd(grid, span.last) - inset - inline };
}
