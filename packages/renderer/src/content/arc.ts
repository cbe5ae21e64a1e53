import type { CellBase } from './cell.ts';

/** A low curve over levels from 1 to 5, with the level at each point. */
export interface ArcContent {
  readonly form: 'arc';
  readonly points: readonly ArcPoint[];
}

export interface ArcPoint extends CellBase {
  readonly text: string;
  /** 1 … 5; absent where it cannot be counted. */
  readonly level?: number;
}
