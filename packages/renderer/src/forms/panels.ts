import type { Panel, PanelBar, PanelsContent } from '../content/panels.ts';
import { frameOf } from '../frames/frame.ts';
import { largest } from '../largest.ts';
import type { Ink } from '../layout/ink.ts';
import type { Setting } from '../layout/setting.ts';
import { measureBars, placeBar, type SizedBar } from '../panels/bar.ts';
import { measurePanel, placePanel, type SizedPanel } from '../panels/panel.ts';
import type { Form, Placed, Sized } from './form.ts';

const betweenRows = 36;
const foot = 24;
const belowBars = 10;

interface Row {
  readonly bars: readonly SizedBar[];
  readonly panels: readonly SizedPanel[];
  /** Where the row begins, and its frames, and the words under them. */
  readonly block: number;
  readonly frameTop: number;
  readonly textTop: number;
  readonly phaseSize: number;
  readonly barSize: number;
}

interface SizedPanels extends Sized {
  readonly rows: readonly Row[];
}

/** A storyboard: rows of large frames, with what happens, how it feels and what is said under each. */
export const panels: Form<PanelsContent, SizedPanels> = { measure, place };

function measure({ panels: all, bars }: PanelsContent, setting: Setting): SizedPanels {
  const size = setting.grid.columns.length;
  const rows: Row[] = [];
  let block = 0;
  for (let from = 0; from < all.length; from += size) {
    const row = measureRow(all.slice(from, from + size), all[from - 1]?.bar, bars, block, setting);
    rows.push(row);
    block = row.textTop + largest([0, ...row.panels.map(({ textSize }) => textSize)]) + betweenRows;
  }
  return { rows, blockSize: block - betweenRows + foot };
}

function measureRow(
  row: readonly Panel[],
  before: number | undefined,
  all: readonly PanelBar[],
  block: number,
  setting: Setting,
): Row {
  const bars = measureBars(row, before, all, setting);
  const sized = row.map((panel) => measurePanel(panel, setting));
  const phaseSize = largest([0, ...bars.map((bar) => bar.phaseSize)]);
  const barSize = largest([0, ...bars.map(({ blockSize }) => blockSize)]);
  const frameTop = block + phaseSize + barSize + (barSize > 0 ? belowBars : 0);
  const textTop = frameTop + largest([0, ...sized.map(({ headSize }) => headSize)]);
  return { bars, panels: sized, block, frameTop, textTop, phaseSize, barSize };
}

function place({ rows }: SizedPanels, lane: string, setting: Setting): Placed {
  const ink = rows.flatMap((row, index) => placeRow(row, index + 1, lane, setting));
  const hasImages = rows.some((row) => row.panels.some(({ frame }) => frame?.image.address !== undefined));
  return { ink, definitions: hasImages ? [frameOf(setting.grid.columnSize)] : [] };
}

/** Each stage is read before its panels. */
function placeRow(row: Row, number: number, lane: string, setting: Setting): readonly Ink[] {
  const bars = row.bars.map((bar) => ({ at: bar.first, ink: placeBar(bar, number, row, setting) }));
  const cells = row.panels.map((panel, column) => ({
    at: column,
    ink: placePanel(panel, column, row, lane, setting),
  }));
  return [...bars, ...cells].toSorted((one, other) => one.at - other.at).map(({ ink }) => ink);
}
