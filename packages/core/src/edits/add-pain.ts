import { noun, type SyntaxTree, say } from '@wayline/parser';
import { markLines } from '../interchange/text/lines.ts';
import type { Id, Journey } from '../journey.ts';
import { typed } from '../problems.ts';
import { attempt } from './attempt.ts';
import { type Outcome, refused } from './outcome.ts';
import { editsUnder, writtenUnder } from './under.ts';

/** A pain point that is not there yet. */
export interface AddedPain {
  /** The step or the stage it stands under. */
  readonly at: Id;
  readonly text: string;
  readonly severity?: 1 | 2 | 3;
}

/** Adds a pain point under a step or a stage. */
export function addPain(tree: SyntaxTree, journey: Journey, what: AddedPain): Outcome {
  const { at, text, severity = 1 } = what;
  if (text.trim() === '') return refused(say`This ${noun('pain point')} has no words`);
  if (![...journey.steps, ...journey.stages].some(({ id }) => id === at))
    return refused(say`There is no ${noun('step')} ${typed(at)}`);
  const added = markLines('pain', severity, text.trim(), '');
  const edits = editsUnder(tree, journey, at, (opened) => [writtenUnder(opened, added)]);
  return edits ? attempt(tree, edits) : refused(say`${typed(at)} has no line of its own`);
}
