import type { CellBase } from './cell.ts';

/** The names of the columns under the points of a curve. */
export interface AxisContent {
  readonly form: 'axis';
  readonly cells: readonly AxisCell[];
}

export interface AxisCell extends CellBase {
  readonly text: string;
}
