import type { Report, SyntaxTree } from '@wayline/parser';
import type { Journey } from '../journey.ts';

/** What a rule looks at, and where it says what it finds. */
export interface Checked {
  readonly journey: Journey;
  readonly tree: SyntaxTree;
  readonly report: Report;
}

/** Looks for one thing that a journey may be weak in. */
export type Rule = (checked: Checked) => void;
