import type { Board } from '../board/board.ts';
import { processOn } from '../flow/routes.ts';
import type { Metrics } from '../theme/metrics.ts';
import { cutsOf, type Span } from './cuts.ts';
import { type PageMark, rangeText, sliced } from './sliced.ts';

/** Which part of a board goes on which page, how wide columns are there, and how many points of paper a px is. */
export interface Plan {
  readonly parts: readonly Board[];
  readonly marks: readonly PageMark[];
  readonly metrics: Metrics;
  readonly scale: number;
}

/** Columns fill the sheet as far as lines stay easy to read, in px. */
const widestColumn = 320;

/** Which columns go on which page at the scale aimed at, and how wide they are where they fill the sheet at one no larger than `most`. */
export function planned(board: Board, metrics: Metrics, width: number, aim: number, most: number): Plan {
  const { margin, rail, stageGap } = metrics;
  const { wrapped } = board;
  const least = board.han ? metrics.columnHan : metrics.column;
  const around = 2 * margin + rail;
  const across = ({ first, last }: Span) => wrapped ?? last - first + 1;
  const gapsIn = ({ first, last }: Span) =>
    stageGap *
    (wrapped === undefined
      ? (board.columns[last]?.stage ?? 0) - (board.columns[first]?.stage ?? 0)
      : wrapped - 1);
  const widthOf = (span: Span) => around + across(span) * least + gapsIn(span);
  const spans = processOn(board)
    ? [{ first: 0, last: Math.max(0, board.columns.length - 1) }]
    : wrapped !== undefined
      ? rowsOf(board.columns.length, wrapped * rowsOnPage)
      : cutsOf(board.columns, Math.max(1, Math.floor((width / aim - around) / least)));
  const widest = Math.max(margin * 2 + metrics.leastWidth, ...spans.map(widthOf));
  const scale = Math.min(most, width / widest);
  const page = width / scale;
  const room = (span: Span) => (page - around - gapsIn(span)) / across(span);
  const column = Math.floor(Math.min(Math.max(widestColumn, metrics.columnLargest), ...spans.map(room)));
  const marks = spans.map((span, index): PageMark => {
    const steps = rangeText(span, board);
    return { number: index + 1, text: [`${index + 1}/${spans.length}`, steps].filter(Boolean).join(' · ') };
  });
  return {
    parts: spans.map((span, index) => sliced(board, span, spans.length > 1 ? marks[index] : undefined)),
    marks: spans.length > 1 ? marks : [],
    metrics: { ...metrics, column, columnHan: column, columnLargest: column, leastWidth: page - 2 * margin },
    scale,
  };
}

/** Wrapped rows are cut only from each other, so many to a page. */
const rowsOnPage = 2;

function rowsOf(count: number, size: number): readonly Span[] {
  return Array.from({ length: Math.max(1, Math.ceil(count / size)) }, (_, page) => ({
    first: page * size,
    last: Math.min(count, (page + 1) * size) - 1,
  }));
}
