import type { Range } from '@wayline/parser';

/** A thing in the grid: `first` and `last` are the columns it spans. */
export interface CellBase {
  readonly key: string;
  readonly range: Range;
  readonly first: number;
  readonly last: number;
  /** A whole sentence for those who hear the map. */
  readonly label: string;
  /** Said of a stage as a whole, though it may stand in only some of its columns. */
  readonly ofStage?: true;
  readonly marks?: readonly ReviewMark[];
}

/**
 * What stands at the foot of a cell: where there is more, what is for those who review the map, and how far it runs
 * where columns cannot show it, be it down or to another page.
 */
export interface ReviewMark {
  readonly kind: 'todo' | 'private' | 'span' | 'page' | 'link';
  readonly text: string;
  /** Where it leads. */
  readonly link?: string;
}
