/**
 * A process before anything of it has a place: nodes in the cells of rows and columns, at most one to a cell, and ways
 * between them. Corridor `k` lies above row `k`, aisle `j` before column `j`; one of each lies behind the last.
 */
export interface FlowGraph {
  readonly columns: number;
  readonly rows: number;
  readonly nodes: readonly FlowNode[];
  readonly ways: readonly FlowWay[];
}

/** Lengths in px. */
export interface FlowNode {
  readonly column: number;
  readonly row: number;
  /** Height of what is written in it; many ways make it taller. */
  readonly blockSize: number;
  /** Height of what hangs under it; no way begins or ends there, then. */
  readonly below: number;
  /** Whether a mark stands before it, or behind it, on a short line. */
  readonly begins: boolean;
  readonly ends: boolean;
}

export interface FlowWay {
  /** Positions among the nodes. */
  readonly from: number;
  readonly to: number;
  /** How large its label is, if it has one. */
  readonly label?: { readonly inlineSize: number; readonly blockSize: number };
}

/**
 * Rows and columns on one coarse scale: what is odd is the middle of a row or column, what is even the corridor or
 * aisle before it.
 */
export const middleOf = (rowOrColumn: number): number => 2 * rowOrColumn + 1;
export const before = (rowOrColumn: number): number => 2 * rowOrColumn;
