import type { Brand, Journey } from '@wayline/core';
import { type ArrangeOptions, arrange } from './board/arrange.ts';
import type { Board } from './board/board.ts';
import { withProcess } from './flow/lay-process.ts';
import type { Routes } from './flow/routes.ts';
import { layout, measure } from './layout/layout.ts';
import { settingOf } from './layout/setting.ts';
import { draw } from './scene/draw.ts';
import type { Scene } from './scene/scene.ts';
import type { WordFinder } from './text/break.ts';
import { createRuler, type Ruler } from './text/ruler.ts';
import { brandMetrics, fontsOf } from './theme/brand-metrics.ts';
import { dense, type Metrics, presentation, upright } from './theme/metrics.ts';
import { layoutVertical } from './vertical/layout.ts';
import { viewNamed } from './views/index.ts';

/** What an app may bring along to draw a map its own way. */
export interface DrawOptions extends ArrangeOptions {
  /** Measures text; default: the widths that come with the package, the same on every machine. */
  readonly ruler?: Ruler;
  /** Whose fonts, corners and density to draw with; default: those of the journey's own theme. */
  readonly brand?: Brand;
  /** Finds whole words in Chinese, Japanese and Thai; default: the platform's segmenter. */
  readonly words?: WordFinder;
  /** Where long ways of a flow had best run, as `findRoutes` says; without it they run where it looks plain. */
  readonly routes?: Routes;
  /** How wide a page is on which the journey runs down, in px; default: 440. */
  readonly width?: number;
}

/** Draws a journey as a scene: arranged, measured, laid out, drawn; the full map unless `view` says otherwise. */
export function drawMap(journey: Journey, options: DrawOptions = {}): Scene {
  return drawPrepared(prepared(journey, options), options);
}

/** Draws what has been arranged for it. */
export function drawPrepared(
  { board, metrics, ruler, finished }: Prepared,
  options: Pick<DrawOptions, 'words' | 'width' | 'routes'> = {},
): Scene {
  const setting = withProcess(board, settingOf(board, metrics, ruler, options.words), options.routes);
  const placed =
    board.orientation === 'vertical'
      ? layoutVertical(board, setting, options.width)
      : layout(measure(board, setting));
  return finished(draw(placed, ruler));
}

/** What is known before anything is measured: what to show, and the numbers and fonts to show it with. */
export interface Prepared {
  readonly board: Board;
  readonly metrics: Metrics;
  readonly ruler: Ruler;
  /** A scene with what is the same for all of it. */
  readonly finished: (scene: Scene) => Scene;
}

/** Arranges a journey for drawing, as its theme or a brand wants it. */
export function prepared(journey: Journey, options: DrawOptions): Prepared {
  const branded = options.brand ? withBrand(journey, options.brand) : journey;
  const { brand } = branded.settings;
  const board = arrange(branded, options);
  const usual = board.density === 'dense' ? dense : presentation;
  const wanted =
    board.orientation === 'vertical'
      ? upright(usual)
      : (viewNamed(board.view, options.views).metrics?.(usual, board) ?? usual);
  return {
    board,
    metrics: brand ? brandMetrics(wanted, brand) : wanted,
    ruler: options.ruler ?? createRuler(),
    finished: (scene) => withFonts(scene, brand),
  };
}

const withBrand = (journey: Journey, brand: Brand): Journey => ({
  ...journey,
  settings: { ...journey.settings, brand },
});

const withFonts = (scene: Scene, brand: Brand | undefined): Scene =>
  brand?.font === undefined ? scene : { ...scene, fonts: fontsOf(brand.font) };
