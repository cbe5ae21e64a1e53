import type { CellBase } from './cell.ts';

/** A strip of hot and cold stretches. */
export interface ZonesContent {
  readonly form: 'zones';
  readonly cells: readonly ZoneCell[];
}

export interface ZoneCell extends CellBase {
  readonly zone: 'hot' | 'cold';
  readonly text: string;
}
