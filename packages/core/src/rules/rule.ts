import type { Line, Placement, Report, SyntaxTree } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import type { Prose } from '../prose.ts';
import type { Sidecar } from '../translation/sidecar.ts';

/** What a rule looks at, and where it says what it finds. */
export interface Checked {
  readonly journey: Journey;
  readonly tree: SyntaxTree;
  /** Where each line of the tree belongs. */
  readonly placements: ReadonlyMap<Line, Placement>;
  /** The lines of the tree that are read as text. */
  readonly prose: readonly Prose[];
  /** The language that it is to be told in, where that is not its own. */
  readonly retelling?: Retelling;
  readonly report: Report;
}

/** A language, and the translations into it that stand beside the map. */
export interface Retelling {
  readonly language: string;
  readonly sidecar?: Sidecar;
}

/** Looks for one thing that a journey may be weak in. */
export type Rule = (checked: Checked) => void;
