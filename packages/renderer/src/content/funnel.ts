import type { Range } from '@wayline/parser';
import type { CellBase } from './cell.ts';

/** A bar for each step with a number, and what becomes of people between them. */
export interface FunnelContent {
  readonly form: 'funnel';
  readonly size: 'large' | 'small';
  /** Written beside the height that all of them have. */
  readonly whole: string;
  /** The share of the highest bar, or of all; bars of one journey have one scale, on whatever page they stand. */
  readonly highest: number;
  readonly bars: readonly FunnelBar[];
  readonly falls: readonly FunnelFall[];
}

export interface FunnelBar extends CellBase {
  readonly text: string;
  /** Share of those who set out, as the height of the bar; absent where there is no number. */
  readonly height?: number;
  /** The same in words, under a count. */
  readonly under?: string;
  /** Whether the number follows from others and is not written itself. */
  readonly derived: boolean;
  /** There may be fewer, since something before it is unknown. */
  readonly atMost?: true;
}

/** What becomes of people on the way from one bar to another. */
export interface FunnelFall {
  readonly key: string;
  readonly range: Range;
  readonly label: string;
  /** Columns of the bars that it stands between; the first is absent where it stands on the page before. */
  readonly from?: number;
  readonly to: number;
  /** The column behind which it is told; absent where that stands on the page before. */
  readonly at?: number;
  /** Whether it leads from one bar to one other, and not from or to several. */
  readonly single: boolean;
  readonly text: string;
  /** Why, in the words of the writer. */
  readonly reasons: readonly string[];
  /** Says that it is the largest. */
  readonly largest?: string;
}
