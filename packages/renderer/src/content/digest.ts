import type { CellBase } from './cell.ts';

/** What a column holds, told in a few lines. */
export interface DigestContent {
  readonly form: 'digest';
  readonly cells: readonly DigestCell[];
}

export interface DigestCell extends CellBase {
  /** How many there are. */
  readonly head: string;
  readonly text?: string;
  /** Those that are moments of truth. */
  readonly moments: readonly string[];
}
