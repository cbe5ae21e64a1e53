import type { Journey } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Column } from '../board/board.ts';
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
  /** Lanes that it draws its own way, in place of those of the same name. */
  readonly own?: readonly Lane[];
  /** Default: a column for each step, and one for each stage that has none. */
  readonly columns?: (journey: Journey) => readonly Column[];
  /** Parts of the page that it leaves out. */
  readonly without?: readonly PagePart[];
  /** Numbers of the theme that it changes. */
  readonly metrics?: (metrics: Metrics) => Metrics;
}

/** Parts of a page that stand around the lanes. */
export type PagePart = 'header' | 'facts' | 'personas' | 'phases' | 'stages' | 'flow' | 'legend' | 'footer';
