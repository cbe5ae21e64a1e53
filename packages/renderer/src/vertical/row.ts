import type { BandInk } from '../bands/band.ts';
import type { Bracket } from '../content/steps.ts';

/** A part of a page that runs down; without ink it is a gap. */
export interface Row {
  readonly blockSize: number;
  readonly place?: () => readonly BandInk[];
  /** The column whose point of the curve stands here, so far below the upper edge. */
  readonly point?: { readonly column: number; readonly level: number };
  /** Groups of steps that begin or end here. */
  readonly opens?: readonly Bracket[];
  readonly closes?: readonly Bracket[];
}
