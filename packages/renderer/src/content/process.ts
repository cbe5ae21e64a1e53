import type { Range } from '@wayline/parser';
import type { CellBase } from './cell.ts';

/** A process: steps as nodes in rows and columns, in lanes of one or more rows, with all ways between them. */
export interface ProcessContent {
  readonly form: 'process';
  readonly columns: number;
  readonly lanes: readonly ProcessLane[];
  readonly nodes: readonly ProcessNode[];
  readonly ways: readonly ProcessWay[];
}

export interface ProcessLane {
  readonly key: string;
  /** Empty where there is only one and nothing to say of it. */
  readonly title: string;
  readonly icon: string;
  /** Its first row and how many it has. */
  readonly first: number;
  readonly count: number;
}

/** A step; its column is both `first` and `last`. */
export interface ProcessNode extends CellBase {
  readonly row: number;
  readonly number: number;
  readonly title: string;
  /** Short remarks: for whom, whether it is sure, the condition. */
  readonly remarks: readonly string[];
  readonly feelings: readonly ProcessFeeling[];
  /** The alternative that begins with it. */
  readonly group?: { readonly text: string; readonly outcome: 'won' | 'lost' | 'open' };
  /** Where it happens, if its lane does not say so. */
  readonly touchpoint?: { readonly text: string; readonly icon: string };
  readonly isMoment: boolean;
  /** Not everybody takes it. */
  readonly isOptional: boolean;
  readonly begins: boolean;
  readonly ends: boolean;
  readonly exits: readonly ProcessExit[];
}

/** How a step feels to all, or to a persona who has a look of their own. */
export interface ProcessFeeling {
  readonly value: number;
  readonly label: string;
  readonly persona?: { readonly style: number; readonly text: string };
}

/** A way out of the journey, with the reason, or into another one. */
export interface ProcessExit {
  readonly goesOn: boolean;
  readonly key: string;
  readonly range: Range;
  readonly text: string;
  readonly label: string;
}

/** A way from one node to another, by their positions. */
export interface ProcessWay {
  readonly key: string;
  readonly range: Range;
  readonly from: number;
  readonly to: number;
  readonly tone: 'plain' | 'detour' | 'lost';
  /** Whether it is one of those that most people take. */
  readonly isLikely: boolean;
  readonly text: string;
  readonly label: string;
}
