import type { CellBase } from './cell.ts';

/** The steps themselves, with brackets over groups. */
export interface StepsContent {
  readonly form: 'steps';
  readonly cells: readonly StepCell[];
  readonly brackets: readonly Bracket[];
}

export interface StepCell extends CellBase {
  readonly number: number;
  readonly title: string;
  readonly description?: string;
  /** Short remarks: optional, assumed, the condition. */
  readonly remarks: readonly string[];
  /** A note of the writer's, quietly under the rest. */
  readonly aside?: string;
}

export interface Bracket extends CellBase {
  readonly text: string;
  readonly outcome: 'won' | 'lost' | 'open';
}
