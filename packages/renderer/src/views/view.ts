import type { Journey } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Board, BoardLane, Column, Fact } from '../board/board.ts';
import type { Line } from '../board/lines.ts';
import type { Lane, LaneSource } from '../lanes/lane.ts';
import type { Metrics } from '../theme/metrics.ts';

/** A kind of picture: which lanes it has, in which columns, and what stands around them. */
export interface View {
  /** As writers name it behind `as:`. */
  readonly name: string;
  /** What the picture calls itself. */
  readonly artefact: (locale: Locale) => string;
  /** The lanes from the top, out of all that there are; those that a writer names are shown instead. */
  readonly lanes: (known: readonly Lane[], source: LaneSource) => readonly Lane[];
  /** Shows the lanes that the settings of a map name, in their order. */
  readonly asMap?: true;
  /** Lanes that it draws its own way, in place of those of the same name. */
  readonly own?: readonly Lane[];
  /** How it shows a lane that it has chosen, or a writer has; default: as the lane is. */
  readonly dressed?: (lane: Lane) => Lane;
  /** Default: a column for each step, and one for each stage that has none. */
  readonly columns?: (journey: Journey) => readonly Column[];
  /** How many of so many columns stand in a row, where they are wrapped into several; the lanes see to it themselves. */
  readonly wrapped?: (columns: number) => number;
  /** Lines between its lanes; default: the line of visibility. */
  readonly lines?: readonly Line[];
  /** Whether arrows lead from what the customer does to what is done for it. */
  readonly connected?: true;
  /** What the header counts; default: what matters in the full map. */
  readonly facts?: (source: LaneSource) => readonly Fact[];
  /** What it says where it has nothing to show of its own. */
  readonly empty?: (lanes: readonly BoardLane[], locale: Locale) => string | undefined;
  /** Parts of the page that it leaves out. */
  readonly without?: readonly PagePart[];
  /** Numbers of the theme that it changes, for all it draws or for what is on this board. */
  readonly metrics?: (metrics: Metrics, board: Board) => Metrics;
}

/** Parts of a page that stand around the lanes. */
export type PagePart =
  | 'header'
  | 'facts'
  | 'personas'
  | 'phases'
  | 'stages'
  | 'flow'
  | 'lane-names'
  | 'legend'
  | 'footer';
