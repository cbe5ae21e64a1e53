import type { Voice } from '../board/voices.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { ofOneState } from './of-one-state.ts';

/** What is held against what; `voices` are those who have a curve of their own. */
export interface Question {
  readonly kind: 'personas' | 'states' | 'nothing';
  readonly voices: readonly Voice[];
}

/** What a comparison is about: what it was asked for, else personas where they differ, else how it is and should be. */
export function questionOf(source: LaneSource): Question {
  const { compared, voices, places } = source;
  const asksForStates = compared.includes('as-is') || compared.includes('to-be');
  const differ = voices.length > 1;
  if (differ && !asksForStates) return { kind: 'personas', voices };
  const hasTarget = places.some(({ owner }) => owner.scores.some(({ toBe }) => toBe?.value !== undefined));
  if (hasTarget || ofOneState(source).length > 0) return { kind: 'states', voices };
  return { kind: differ ? 'personas' : 'nothing', voices };
}
