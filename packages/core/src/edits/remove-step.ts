import { noun, type SyntaxTree, say } from '@wayline/parser';
import type { Id, Journey } from '../journey.ts';
import { typed } from '../problems.ts';
import { attempt } from './attempt.ts';
import { headOf } from './head.ts';
import { type Outcome, refused } from './outcome.ts';
import { referencesIn } from './references.ts';
import { removalOf } from './removal.ts';

/** Takes a step away with all its lines; one that other lines speak of stays. */
export function removeStep(tree: SyntaxTree, journey: Journey, { step: id }: { readonly step: Id }): Outcome {
  const step = journey.steps.find((each) => each.id === id);
  const head = step && headOf(tree, step);
  if (!head) return refused(say`There is no ${noun('step')} ${typed(id)}`);
  const edits = removalOf(tree, head);
  const isOutside = ({ at }: { readonly at: number }) =>
    !edits.some(({ range }) => at >= range.from && at < range.to);
  if (referencesIn(tree, journey).some((each) => each.to === id && isOutside(each)))
    return refused(say`Other lines speak of ${typed(step.label.text)}`);
  return attempt(tree, edits);
}
