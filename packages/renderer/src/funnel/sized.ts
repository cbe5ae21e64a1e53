import type { FunnelBar, FunnelContent, FunnelFall } from '../content/funnel.ts';
import { columnCentre } from '../layout/grid.ts';
import type { Point } from '../layout/ink.ts';
import type { Paragraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';

/** A bar takes this share of its column, up to a width in px; however few there are, it can be seen. */
const bar = { share: 0.42, largest: 84, least: 1.5 };

/** The bar of a step with the words over it. */
export interface SizedBar {
  readonly bar: FunnelBar;
  readonly text: Paragraph;
  readonly under?: Paragraph;
  readonly labelSize: number;
}

/** What stands between two bars. */
export interface SizedFall {
  readonly blockSize: number;
  readonly fall: FunnelFall;
  readonly paragraphs: readonly { readonly part: 'largest' | 'text' | 'reason'; readonly text: Paragraph }[];
  readonly inlineSize: number;
}

/** A funnel whose words have been broken. */
export interface SizedFunnel {
  readonly blockSize: number;
  readonly content: FunnelContent;
  readonly bars: readonly SizedBar[];
  readonly falls: readonly SizedFall[];
  readonly baseline: number;
  /** Px of a bar that all of them reach. */
  readonly unit: number;
  readonly whole: Paragraph;
}

/** How wide a bar is. */
export const barSizeOf = ({ grid }: Setting): number => Math.min(bar.largest, grid.columnSize * bar.share);

/** Upper edge of the bar of a column, if it has one. */
export function topOf({ bars, baseline, unit }: SizedFunnel, column: number): number | undefined {
  const height = bars.find((each) => each.bar.first === column)?.bar.height;
  return height === undefined ? undefined : baseline - Math.max(bar.least, height * unit);
}

/** The line from the top of one bar to the top of the next, where one leads to one. */
export function lineOf(
  { fall }: SizedFall,
  sized: SizedFunnel,
  setting: Setting,
): readonly [Point, Point] | undefined {
  const { grid } = setting;
  if (!fall.single || fall.from === undefined) return undefined;
  const [from, to] = [topOf(sized, fall.from), topOf(sized, fall.to)];
  if (from === undefined || to === undefined) return undefined;
  const half = barSizeOf(setting) / 2;
  return [
    [columnCentre(grid, fall.from) + half, from],
    [columnCentre(grid, fall.to) - half, to],
  ];
}
