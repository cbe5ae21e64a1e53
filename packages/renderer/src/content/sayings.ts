import type { Role } from '../theme/roles.ts';
import type { CellBase } from './cell.ts';

/** Quotes and thoughts: text behind a rule. */
export interface SayingsContent {
  readonly form: 'sayings';
  readonly rule: Role;
  readonly cells: readonly Saying[];
}

export interface Saying extends CellBase {
  readonly text: string;
  readonly source?: string;
}
