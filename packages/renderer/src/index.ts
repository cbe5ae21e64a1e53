export { type Locale, localeOf } from '@wayline/core/locale';
export { type ArrangeOptions, arrange } from './board/arrange.ts';
export type { Board, BoardLane, Column } from './board/board.ts';
export type {
  Card,
  CardsContent,
  CellBase,
  Chip,
  ChipsContent,
  Content,
  CurveContent,
  DividerContent,
  FormName,
  Gauge,
  GaugesContent,
  Joint,
  NoteCell,
  NotesContent,
  Saying,
  SayingsContent,
  Trend,
} from './board/content.ts';
export { type DrawOptions, drawMap } from './draw-map.ts';
export { needsRoutes, type Routes } from './flow/routes.ts';
export { cellsOf, type Lane, type LaneSource, type Place, spanFrom } from './lanes/lane.ts';
export type { PaintOptions } from './paint/paint-options.ts';
export { type StyleMode, styleSheet } from './paint/style.ts';
export { toSvg } from './paint/svg-text.ts';
export { drawPages, type PrintedPages } from './print/pages.ts';
export type { PaperName } from './print/paper.ts';
export type { Scene } from './scene/scene.ts';
export { tableCsv } from './table/csv.ts';
export { type TableHtmlOptions, tableHtml } from './table/html.ts';
export { type TableMarkdownOptions, tableMarkdown } from './table/markdown.ts';
export { figureHtml, pageHtml, tableStyle } from './table/page.ts';
export type { Table } from './table/table.ts';
export { tableOf } from './table/table-of.ts';
export type { WordFinder } from './text/break.ts';
export { createRuler, type Ruler } from './text/ruler.ts';
export { type PaletteName, palettes } from './theme/index.ts';
export type { Metrics } from './theme/metrics.ts';
export { type Hatch, type Palette, type RoleStyle, type Token, tokens } from './theme/palette.ts';
export type { Role } from './theme/roles.ts';
export { views } from './views/index.ts';
export type { PagePart, View } from './views/view.ts';
