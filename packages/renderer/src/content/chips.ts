import type { Ownership } from '@wayline/core';
import type { CellBase } from './cell.ts';

/** Small labelled boxes, several to a column, with joints between the columns. */
export interface ChipsContent {
  readonly form: 'chips';
  readonly cells: readonly Chip[];
  readonly joints: readonly Joint[];
}

export interface Chip extends CellBase {
  readonly text: string;
  readonly icon?: string;
  readonly ownership?: Ownership;
  /** What happens to the context on the way here. */
  readonly handOver?: 'kept' | 'lost';
  /** What else is said of the channel, each with a small picture. */
  readonly badges?: readonly ChipBadge[];
  /** With what reservation it holds. */
  readonly remark?: string;
}

/** Facts of a channel that stand in a chip as pictures. */
export type ChipBadge = 'online' | 'offline' | 'indirect' | 'self-service';

/** What happens to the context on the way into a column from the one before it that has chips, if any has. */
export interface Joint {
  readonly key: string;
  readonly from?: number;
  readonly column: number;
  readonly handOver: 'kept' | 'lost';
}
