import { applyEdits, type Edit, noun, type SyntaxTree, say } from '@wayline/parser';
import type { Journey, Stage, Step } from '../journey.ts';
import { typed } from '../problems.ts';
import { attempt, reading } from './attempt.ts';
import { headOf } from './head.ts';
import { feltAt, moodEdits, type NewScore } from './mood-edits.ts';
import { type Outcome, refused } from './outcome.ts';

/** Sets how someone feels at a step; every other feeling, and every other word, stays. */
export function setScore(tree: SyntaxTree, journey: Journey, what: NewScore): Outcome {
  const { at, persona, value, word } = what;
  const node = [...journey.steps, ...journey.stages].find(({ id }) => id === at);
  if (!node) return refused(say`There is no ${noun('step')} ${typed(at)}`);
  if (persona !== undefined && !journey.personas.some(({ id }) => id === persona))
    return refused(say`There is no ${noun('persona')} ${typed(persona)}`);
  if (value !== undefined && !(Math.abs(value) <= 2))
    return refused(say`The score ${value} does not lie between −2 and +2`);
  const head = headOf(tree, node);
  if (!head) return refused(say`${typed(node.label.text)} has no line of its own`);

  const outcome = attempt(tree, moodEdits(feltAt(tree, journey, node, head), what));
  if ('refused' in outcome || isFelt(tree, outcome.edits, node, what)) return outcome;
  return refused(say`${typed(word ?? String(value))} would not be read as this feeling`);
}

/** True if the text says afterwards what was asked for. */
function isFelt(
  tree: SyntaxTree,
  edits: readonly Edit[],
  { kind, id }: Step | Stage,
  { persona, state = 'as-is', value, word }: NewScore,
): boolean {
  const { steps, stages } = reading(applyEdits(tree.text, edits)).journey;
  const nodes: readonly (Step | Stage)[] = kind === 'step' ? steps : stages;
  const scores = nodes.find((node) => node.id === id)?.scores ?? [];
  const meant = persona === undefined ? scores : scores.filter((score) => score.persona === persona);
  return (
    meant.length > 0 &&
    meant.every((score) => {
      const feeling = state === 'to-be' ? score.toBe : score.asIs;
      const isValue = value === undefined || feeling?.value === value;
      return isValue && (word === undefined || (feeling?.word?.text ?? '') === word);
    })
  );
}
