import type { Journey } from '@wayline/core';
import type { Board } from '../board/board.ts';
import { type DrawOptions, prepared } from '../draw-map.ts';
import { withProcess } from '../flow/lay-process.ts';
import { processOn } from '../flow/routes.ts';
import { type Layout, layout, measure } from '../layout/layout.ts';
import { settingOf } from '../layout/setting.ts';
import { draw } from '../scene/draw.ts';
import type { Scene } from '../scene/scene.ts';
import type { Metrics } from '../theme/metrics.ts';
import { cutsOf, type Span } from './cuts.ts';
import { type PaperName, papers, pointsIn } from './paper.ts';
import { type PageMark, rangeText, sliced } from './sliced.ts';

/** A map on sheets of paper. */
export interface PrintedPages {
  readonly scenes: readonly Scene[];
  /** How large the smallest words are on paper, in points. */
  readonly smallestType: number;
}

/** Points of paper to a px of the map: as on a screen at most, and what is aimed at where there are many columns. */
const scaleLimits = { most: 0.75, good: 0.55 };
/** Columns fill the sheet as far as lines stay easy to read, in px. */
const widestColumn = 320;
/** How often a smaller scale is tried for a map that is too tall. */
const attempts = 6;

/** Draws a journey on as many landscape pages as it needs to be read. */
export function drawPages(journey: Journey, paper: PaperName, options: DrawOptions = {}): PrintedPages {
  // What makes a map dense is that it is long, and pages are short.
  const { settings } = journey;
  const brand = options.brand ?? settings.brand;
  const asked = options.density ?? options.view?.density ?? settings.density ?? brand?.density;
  const density = asked ?? 'presentation';
  const { board, metrics, ruler, finished } = prepared(journey, {
    ...options,
    density,
    orientation: 'horizontal',
  });
  const sheet = papers[paper];
  const [width, height] = [pointsIn(sheet.width), pointsIn(sheet.height)];
  const lay = (part: Board, own: Metrics) =>
    layout(measure(part, withProcess(part, settingOf(part, own, ruler, options.words), options.routes)));
  let pages = planned(board, metrics, width, scaleLimits.good, scaleLimits.most);
  let layouts = pages.parts.map((part) => lay(part, pages.metrics));
  for (let attempt = 1; attempt < attempts && isTooTall(layouts, pages.scale, height); attempt++) {
    const aim = pages.scale * Math.sqrt(height / pages.scale / tallest(layouts));
    pages = planned(board, metrics, width, Math.min(aim, scaleLimits.good), aim);
    layouts = pages.parts.map((part) => lay(part, pages.metrics));
  }
  // A process is not cut: its ways would end on one page and begin on another.
  const widest = Math.max(...layouts.map(({ inlineSize }) => inlineSize));
  const scale = Math.min(pages.scale, height / tallest(layouts), width / widest);
  const size = { width: width / scale, height: height / scale };
  const scenes = layouts.map((each, index): Scene => {
    const scene = finished(draw(onSheet(each, size), ruler));
    const { text } = pages.marks[index] ?? { text: '' };
    return { ...scene, title: text === '' ? scene.title : `${scene.title} (${text})`, paper: sheet };
  });
  return { scenes, smallestType: metrics.type.micro.size * scale };
}

/** A page as large as its sheet. */
function onSheet(page: Layout, size: { readonly width: number; readonly height: number }): Layout {
  const [inlineSize, blockSize] = [size.width, size.height];
  const bands = page.bands.map((band) => ({
    ...band,
    ink: band.ink.map((ink) =>
      ink.key === 'page' && ink.kind === 'rect' ? { ...ink, inlineSize, blockSize } : ink,
    ),
  }));
  return { ...page, inlineSize, blockSize, bands };
}

interface Plan {
  readonly parts: readonly Board[];
  readonly marks: readonly PageMark[];
  readonly metrics: Metrics;
  readonly scale: number;
}

/** Which columns go on which page at the scale aimed at, and how wide they are where they fill the sheet at one no larger than `most`. */
function planned(board: Board, metrics: Metrics, width: number, aim: number, most: number): Plan {
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

const tallest = (layouts: readonly Layout[]): number =>
  Math.max(...layouts.map(({ blockSize }) => blockSize));

const isTooTall = (layouts: readonly Layout[], scale: number, height: number): boolean =>
  tallest(layouts) > height / scale;
