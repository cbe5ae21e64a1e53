import type { Board, BoardLane } from '../board/board.ts';
import type { CurveContent } from '../content/curve.ts';
import type { Scale } from '../curve/scale.ts';
import type { Setting } from '../layout/setting.ts';
import { uprightPage } from '../theme/metrics.ts';

/** A page that runs down: where its curves and its cards stand, from the start edge of the page. */
export interface Page {
  /** For what runs over the whole page. */
  readonly whole: Setting;
  /** For what stands in a card: all columns of the board are the same one. */
  readonly inside: Setting;
  readonly cards: { readonly inline: number; readonly inlineSize: number };
  readonly curves: readonly CurveColumn[];
}

/** A curve that runs down the page; its scale counts from the start edge of the page. */
export interface CurveColumn {
  readonly lane: BoardLane;
  readonly content: CurveContent;
  readonly inline: number;
  readonly inlineSize: number;
  readonly scale: Scale;
}

/** Where a curve runs: from where to where, and how far down the point of each column stands. */
export interface Course {
  readonly from: number;
  readonly to: number;
  readonly levels: readonly number[];
}

/** Room beside the ends of the scale, for the marks of points there. */
const besideScale = 13;
const afterCurve = 8;
/** From the edge of a card to the column that its content stands in. */
const cardEdge = 4;

/** Divides a page among its curves and its cards; every curve after the first makes the page wider. */
export function pageOf(board: Board, setting: Setting, width: number = uprightPage.usual): Page {
  const { metrics } = setting;
  const { margin, emotionUnit: unit } = metrics;
  const curveSize = 4 * unit + 2 * besideScale;
  const found = board.lanes.flatMap((lane) =>
    lane.content.form === 'curve' ? [{ lane, content: lane.content }] : [],
  );
  const chosen = Math.max(uprightPage.least, Math.min(uprightPage.most, width));
  const page = chosen + Math.max(0, found.length - 1) * (curveSize + afterCurve);
  const curves = found.map(({ lane, content }, index): CurveColumn => {
    const inline = margin + index * (curveSize + afterCurve);
    // Downwards on a lane is towards the end of the page here: the better, the further.
    const scale = { zero: inline + curveSize / 2, unit: -unit, blockSize: curveSize };
    return { lane, content, inline, inlineSize: curveSize, scale };
  });
  const cardStart = margin + curves.length * (curveSize + afterCurve);
  const cards = { inline: cardStart, inlineSize: page - margin - cardStart };
  const start = cards.inline + cardEdge;
  const columnSize = cards.inlineSize - 2 * cardEdge;
  const grid = {
    inlineSize: page,
    contentStart: margin,
    contentEnd: page - margin,
    start,
    end: start + columnSize,
    columnSize,
    columns: board.columns.map(() => start),
  };
  const inside = {
    ...grid,
    contentStart: start + metrics.cellPadding,
    end: start + columnSize - metrics.cellPadding,
  };
  return { whole: { ...setting, grid }, inside: { ...setting, grid: inside }, cards, curves };
}
