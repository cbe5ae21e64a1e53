import type { Journey } from '@wayline/core';
import type { Board } from '../board/board.ts';
import { type DrawOptions, type Prepared, prepared } from '../draw-map.ts';
import { withProcess } from '../flow/lay-process.ts';
import { type Layout, layout, measure } from '../layout/layout.ts';
import { settingOf } from '../layout/setting.ts';
import { draw } from '../scene/draw.ts';
import type { Scene } from '../scene/scene.ts';
import type { Metrics } from '../theme/metrics.ts';
import { legibleType, type PaperName, pointsIn, type Sheet, sheetsOf } from './paper.ts';
import { type Plan, planned } from './plan.ts';

/** A map on sheets of paper. */
export interface PrintedPages {
  readonly scenes: readonly Scene[];
  /** How large the smallest words are on paper, in points. */
  readonly smallestType: number;
}

/** Points of paper to a px of the map: as on a screen at most, and what is aimed at where there are many columns. */
const scaleLimits = { most: 0.75, good: 0.55 };
/** How wide columns are at least, as a share of the usual; wider ones are less tall and make more pages. */
const roominesses = [1, 1.3];
/** How often a smaller scale is tried for a map that is too tall. */
const attempts = 6;

/** Draws a journey on as many pages as it needs to be read. */
export function drawPages(journey: Journey, paper: PaperName, options: DrawOptions = {}): PrintedPages {
  // What makes a map dense is that it is long, and pages are short.
  const { settings } = journey;
  const brand = options.brand ?? settings.brand;
  const asked = options.density ?? options.view?.density ?? settings.density ?? brand?.density;
  const density = asked ?? 'presentation';
  const ready = prepared(journey, { ...options, density, orientation: 'horizontal' });
  const smallestOf = ({ scale }: Pick<Fitted, 'scale'>) => ready.metrics.type.micro.size * scale;
  let best: Fitted | undefined;
  for (const roominess of roominesses)
    for (const sheet of sheetsOf(paper)) {
      if (best && smallestOf(best) >= legibleType) break;
      const pages = fitted(ready, sheet, roominess, options);
      if (!best || pages.scale > best.scale) best = pages;
    }
  return best ? { scenes: scenesOf(best, ready), smallestType: smallestOf(best) } : nothing;
}

const nothing: PrintedPages = { scenes: [], smallestType: 0 };

/** Pages laid out for a sheet. */
interface Fitted {
  readonly sheet: Sheet;
  readonly layouts: readonly Layout[];
  readonly marks: Plan['marks'];
  /** Points of paper to a px of the map, the same on all pages. */
  readonly scale: number;
}

/** Makes a map smaller until it is no taller than its sheet; with narrower columns it may then have fewer pages. */
function fitted(
  { board, metrics, ruler }: Prepared,
  sheet: Sheet,
  roominess: number,
  options: DrawOptions,
): Fitted {
  const [width, height] = [pointsIn(sheet.width), pointsIn(sheet.height)];
  const lay = (part: Board, own: Metrics) =>
    layout(measure(part, withProcess(part, settingOf(part, own, ruler, options.words), options.routes)));
  let pages = planned(board, metrics, width, roominess * scaleLimits.good, scaleLimits.most);
  let layouts = pages.parts.map((part) => lay(part, pages.metrics));
  for (let attempt = 1; attempt < attempts && isTooTall(layouts, pages.scale, height); attempt++) {
    const aim = pages.scale * Math.sqrt(height / pages.scale / tallest(layouts));
    pages = planned(board, metrics, width, roominess * Math.min(aim, scaleLimits.good), aim);
    layouts = pages.parts.map((part) => lay(part, pages.metrics));
  }
  // A process is not cut: its ways would end on one page and begin on another.
  const widest = Math.max(...layouts.map(({ inlineSize }) => inlineSize));
  const scale = Math.min(pages.scale, height / tallest(layouts), width / widest);
  return { sheet, layouts, marks: pages.marks, scale };
}

function scenesOf({ sheet, layouts, marks, scale }: Fitted, { ruler, finished }: Prepared): readonly Scene[] {
  const size = { width: pointsIn(sheet.width) / scale, height: pointsIn(sheet.height) / scale };
  return layouts.map((each, index): Scene => {
    const scene = finished(draw(onSheet(each, size), ruler));
    const { text } = marks[index] ?? { text: '' };
    return { ...scene, title: text === '' ? scene.title : `${scene.title} (${text})`, paper: sheet };
  });
}

/** A page as large as its sheet. */
function onSheet(page: Layout, size: Sheet): Layout {
  const [inlineSize, blockSize] = [size.width, size.height];
  const bands = page.bands.map((band) => ({
    ...band,
    ink: band.ink.map((ink) =>
      ink.key === 'page' && ink.kind === 'rect' ? { ...ink, inlineSize, blockSize } : ink,
    ),
  }));
  return { ...page, inlineSize, blockSize, bands };
}

const tallest = (layouts: readonly Layout[]): number =>
  Math.max(...layouts.map(({ blockSize }) => blockSize));

const isTooTall = (layouts: readonly Layout[], scale: number, height: number): boolean =>
  tallest(layouts) > height / scale;
