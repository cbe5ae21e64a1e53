import type { CellBase } from './cell.ts';

/** Quiet text with a name under it: what the organisation does, and who. */
export interface NotesContent {
  readonly form: 'notes';
  readonly cells: readonly NoteCell[];
}

export interface NoteCell extends CellBase {
  readonly text: string;
  readonly owner?: string;
}
