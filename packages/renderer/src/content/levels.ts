import type { CellBase } from './cell.ts';

/** How much of something there is at a step, as five rising bars beside a word. */
export interface LevelsContent {
  readonly form: 'levels';
  readonly cells: readonly LevelCell[];
}

export interface LevelCell extends CellBase {
  readonly text: string;
  /** 0 … 5: how many bars are full; absent where it cannot be counted. */
  readonly level?: number;
}
