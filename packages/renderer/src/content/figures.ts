import type { CellBase } from './cell.ts';

/** Numbers in rows that have names of their own. */
export interface FiguresContent {
  readonly form: 'figures';
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  /** Which line of a curve it tells in numbers; a row without one tells what follows from the others. */
  readonly sample?: 'as-is' | 'to-be' | { readonly persona: number };
  readonly cells: readonly Figure[];
}

export interface Figure extends CellBase {
  readonly text: string;
  readonly tone: 'positive' | 'neutral' | 'negative' | 'plain';
  /** The one to look at. */
  readonly marked?: true;
}
