import { type Edit, noun, placementsOf, type SyntaxTree, say } from '@wayline/parser';
import { ideaLines } from '../interchange/text/lines.ts';
import { namesOf } from '../interchange/text/names.ts';
import type { Id, Journey } from '../journey.ts';
import { typed } from '../problems.ts';
import { attempt } from './attempt.ts';
import { type Outcome, refused } from './outcome.ts';
import { editsUnder, type Opened, writtenUnder } from './under.ts';

/** An opportunity that is not there yet. */
export interface AddedIdea {
  /** The step or the stage it stands under. */
  readonly at: Id;
  readonly text: string;
  readonly impact?: 1 | 2 | 3;
  /** The number of the pain point it answers, such as `P2`; without one it answers none. */
  readonly answers?: string;
}

/** Adds an opportunity under a step or a stage. */
export function addIdea(tree: SyntaxTree, journey: Journey, what: AddedIdea): Outcome {
  const { at, answers } = what;
  if (what.text.trim() === '') return refused(say`This ${noun('opportunity')} has no words`);
  const nodes = [...journey.steps, ...journey.stages];
  if (!nodes.some(({ id }) => id === at)) return refused(say`There is no ${noun('step')} ${typed(at)}`);
  const pains = nodes.flatMap((node) => node.pains);
  if (answers !== undefined && !pains.some(({ number }) => number === answers))
    return refused(say`There is no ${noun('pain point')} ${typed(answers)}`);
  const edits = editsUnder(tree, journey, at, (opened) => [ideaEdit(opened, what)]);
  return edits ? attempt(tree, edits) : refused(say`${typed(at)} has no line of its own`);
}

/** An idea answers the nearest pain above it, so one that answers none stands before all of them. */
function ideaEdit(opened: Opened, { at, text, impact = 1, answers }: AddedIdea): Edit {
  const { tree, journey, head, block } = opened;
  const nearest = [...journey.steps, ...journey.stages].find(({ id }) => id === at)?.pains.at(-1)?.number;
  const name = answers === undefined || answers === nearest ? undefined : namesOf(journey).pain(answers);
  const added = ideaLines(impact, text.trim(), name, '');
  if (answers !== undefined || nearest === undefined) return writtenUnder(opened, added);
  const placements = placementsOf(tree.lines);
  const first = tree.lines.find(
    (line) => line.kind === 'pain' && placements.get(line)?.holder.line === head.line,
  );
  return writtenUnder(opened, added, first?.range.from ?? block.to);
}
