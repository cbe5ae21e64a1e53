import { type Mood, type Range, say } from '@wayline/parser';
import type { Feeling, Id, Score } from '../journey.ts';
import { meantBy, problem, typed } from '../problems.ts';
import { type BoundContext, boundFeeling } from './bound-feeling.ts';
import { feelingOf, type ReadFeeling } from './feeling.ts';
import { longestName } from './longest-name.ts';
import { type Directory, matches } from './references.ts';
import { partOf } from './text.ts';

/** What is needed to read how a step feels. */
export interface MoodContext extends BoundContext {
  readonly personas: Directory<Id>;
}

/**
 * The scores of one node: one for each persona that takes it, in the order of their declaration, or a single one
 * where no persona is declared. A mood without a name is for all whom the line does not name.
 */
export function scoresOf(
  moods: readonly Mood[],
  takers: readonly Id[],
  context: MoodContext,
): readonly Score[] {
  const said = new Map<Id | undefined, Felt>();
  for (const mood of moods) {
    const read = moodOf(mood, moods.length > 1, context);
    if (read && said.has(read.whose)) context.report(repeated(read));
    else if (read) said.set(read.whose, read.felt);
  }
  const shared = said.get(undefined);
  const named = [...said.keys()].filter((persona) => persona !== undefined);
  const everyone = takers.length === 0 ? [undefined] : new Set([...takers, ...named]);
  const scores: Score[] = [];
  for (const persona of everyone) {
    const felt = said.get(persona) ?? shared;
    if (!felt?.asIs && !felt?.toBe) continue;
    scores.push(persona === undefined ? felt : { persona, ...felt });
  }
  return scores;
}

/** How someone feels, whoever it is. */
type Felt = Omit<Score, 'persona'>;

interface ReadMood {
  /** Nobody where the mood names no persona. */
  readonly whose: Id | undefined;
  readonly felt: Felt;
}

/** One mood; nothing where it is for someone whom nobody declared. */
function moodOf(mood: Mood, isAmongOthers: boolean, context: MoodContext): ReadMood | undefined {
  const { words, range } = mood;
  if (words.text === '' && !mood.toBe?.text) return undefined;
  const named = longestName(words.text, context.personas);
  const persona = named?.thing;
  const felt = partOf(words, named?.to ?? 0, words.text.length);
  const read = boundFeeling(felt, context) ?? feelingOf(felt, context);
  const measure = read.feeling?.metric;
  const toBe =
    mood.toBe && (boundFeeling(mood.toBe, context, measure) ?? feelingOf(mood.toBe, context)).feeling;
  const stranger = persona === undefined && strangerIn(read, isAmongOthers, context);
  if (stranger && stranger.meant === undefined) return undefined;
  const whose = stranger ? stranger.meant : persona;
  const asIs = stranger ? read.withoutBefore : read.feeling;
  return { whose, felt: feltOf(asIs, toBe, range) };
}

/** Reports words before a score that were meant as a persona, and says whom they meant. */
function strangerIn(
  { before }: ReadFeeling,
  isAmongOthers: boolean,
  { personas, report }: MoodContext,
): { readonly meant?: Id } | undefined {
  if (!before) return undefined;
  const label = personas.labels.find(before.text);
  if (label === undefined && !(isAmongOthers && personas.byLabel.size > 0)) return undefined;
  const { help, fix } = meantBy(label, before.range);
  const message = say`There is no persona ${typed(before.text)}`;
  report(problem('resolve/unknown-persona', before.range, message, help ?? declareIt, fix));
  const [meant] = label === undefined ? [] : matches(label, personas);
  return meant === undefined ? {} : { meant };
}

const declareIt = say`Declare it with \`persona:\`, or write the feeling after the score`;

function feltOf(asIs: Feeling | undefined, toBe: Feeling | undefined, range: Range): Felt {
  if (!toBe) return asIs ? { asIs, range } : { range };
  return asIs ? { asIs, toBe, range } : { toBe, range };
}

function repeated({ whose: persona, felt: { range } }: ReadMood) {
  const message =
    persona === undefined
      ? say`A second feeling at this step is left out`
      : say`A second feeling of this persona at this step is left out`;
  const help = say`Each persona has one feeling at a step; name the persona that each is of`;
  return problem('resolve/repeated-feeling', range, message, help);
}
