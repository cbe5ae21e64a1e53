import { type SyntaxTree, say } from '@wayline/parser';
import { titleLine } from '../interchange/text/lines.ts';
import { feelingText, moodText } from '../interchange/text/mood.ts';
import { namesOf } from '../interchange/text/names.ts';
import type { Journey } from '../journey.ts';
import { attempt } from './attempt.ts';
import { type Outcome, refused } from './outcome.ts';
import { type Place, placeStep } from './place-step.ts';

/** A step that is not there yet, and where it is to stand. */
export type AddedStep = Place & {
  readonly label: string;
  /** −2 … +2, for everyone. */
  readonly value?: number;
  readonly word?: string;
};

/** Adds a step. */
export function addStep(tree: SyntaxTree, journey: Journey, what: AddedStep): Outcome {
  const { label, value, word } = what;
  if (label.trim() === '' || /[\r\n]/.test(label)) return refused(say`A name is one line of words`);
  if (value !== undefined && !(Math.abs(value) <= 2))
    return refused(say`The score ${value} does not lie between −2 and +2`);
  const names = namesOf(journey);
  const words = word === undefined ? undefined : { text: word, range: { from: 0, to: 0 } };
  const asIs = feelingText({ ...(value !== undefined && { value }), ...(words && { word: words }) }, names);
  const feel = moodText('step', { asIs, toBe: '' });
  const line = titleLine('step', label.trim(), { feel, scale: names.scale });
  const placed = placeStep(tree, journey, what, {
    lines: [line],
    ...(/[;；؛]/.test(line) ? {} : { words: line.slice(2) }),
  });
  return 'refused' in placed ? placed : attempt(tree, placed.edits);
}
