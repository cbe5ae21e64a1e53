import type { CellBase } from './cell.ts';

/** Cards that may span columns: pain points, opportunities, cards of the writer's own lanes. */
export interface CardsContent {
  readonly form: 'cards';
  readonly cards: readonly Card[];
}

export interface Card extends CellBase {
  readonly text: string;
  readonly tone: 'pain' | 'idea' | 'coming' | 'plain' | 'frontstage' | 'backstage' | 'support';
  readonly number?: string;
  /** 1 … 3: filled marks out of three. */
  readonly level?: number;
  /** `→ P1`. */
  readonly reference?: string;
  /** How far it is, as a small dial before the reference. */
  readonly state?: CardState;
  /** Nobody has checked it: its outline is a broken line. */
  readonly assumed?: true;
  /** Owner, status, experiment: one quiet line at the foot. */
  readonly foot?: string;
  /** Longer texts are shortened to so many lines. */
  readonly mostLines?: number;
}

/** How far something is. */
export type CardState = 'planned' | 'running' | 'done' | 'stopped';
