import type { ReviewMark } from '../content/cell.ts';
import type { ProcessContent, ProcessExit, ProcessNode } from '../content/process.ts';
import type { Paragraph } from '../layout/paragraph.ts';
import type { SetOut } from './set-out.ts';

/** A process whose words have been broken and whose nodes and ways have their places. */
export interface ProcessPlan {
  readonly content: ProcessContent;
  readonly nodes: readonly SizedNode[];
  /** Labels of ways, by the position of the way. */
  readonly labels: readonly (Paragraph | undefined)[];
  /** Names of lanes. */
  readonly titles: readonly Paragraph[];
  readonly places: SetOut;
}

/** A node with its words broken into lines. */
export interface SizedNode {
  readonly node: ProcessNode;
  readonly tag?: Paragraph;
  readonly title: Paragraph;
  readonly remarks?: Paragraph;
  readonly touchpoint?: Paragraph;
  /** What stands at its foot, one below the other. */
  readonly marks: {
    readonly rows: readonly { readonly mark: ReviewMark; readonly text: Paragraph; readonly block: number }[];
    readonly blockSize: number;
  };
  /** Height of what is written. */
  readonly blockSize: number;
  readonly exits: readonly SizedExit[];
  /** Height of what hangs under it. */
  readonly below: number;
}

export interface SizedExit {
  readonly exit: ProcessExit;
  readonly text: Paragraph;
  /** The middle of its mark, from the foot of the node. */
  readonly middle: number;
}
