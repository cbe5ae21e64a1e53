import { type Mood, type Report, type Scale, score, slip, type Words } from '@wayline/parser';
import type { Feeling, Id, Score } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { type Directory, matches } from './references.ts';
import { partOf, span } from './text.ts';

/** What is needed to read how a step feels. */
export interface MoodContext {
  readonly personas: Directory<Id>;
  readonly scale: Scale;
  readonly report: Report;
}

/**
 * The scores of one node: one for each persona that takes it, in the order of their declaration, or a single one
 * where no persona is declared.
 */
export function scoresOf(
  moods: readonly Mood[],
  takers: readonly Id[],
  context: MoodContext,
): readonly Score[] {
  const read = moods.map((mood) => moodOf(mood, moods.length > 1, context));
  const shared = read.find(({ persona }) => persona === undefined);
  if (takers.length === 0) return shared ? [shared] : [];
  const named = new Map(read.map((mood) => [mood.persona, mood]));
  const everyone = [...new Set([...takers, ...read.flatMap(({ persona }) => persona ?? [])])];
  return everyone.flatMap((persona) => {
    const own = named.get(persona) ?? shared;
    return own ? [{ ...own, persona }] : [];
  });
}

function moodOf(mood: Mood, amongOthers: boolean, context: MoodContext): Score {
  const { text } = mood.words;
  const { persona, from } = personaPrefix(text, context.personas);
  const asIs = feelingOf(partOf(mood.words, from, text.length), context);
  const toBe = mood.toBe && feelingOf(mood.toBe, context);
  if (persona === undefined && asIs.before) reportStranger(asIs.before, amongOthers, context);
  return {
    ...(persona !== undefined && { persona }),
    ...(asIs.feeling && { asIs: asIs.feeling }),
    ...(toBe?.feeling && { toBe: toBe.feeling }),
    range: mood.range,
  };
}

/** The longest declared persona that a mood begins with, and where the rest of the mood starts. */
function personaPrefix(
  text: string,
  personas: Directory<Id>,
): { readonly persona?: Id; readonly from: number } {
  const quoted = /^(?:"([^"]*)"|“([^”]*)”|「([^」]*)」)/u.exec(text);
  if (quoted) {
    const [persona] = matches(quoted[1] ?? quoted[2] ?? quoted[3] ?? '', personas);
    if (persona !== undefined) return { persona, from: quoted[0].length };
  }
  const ends = [...text.matchAll(/(?<=\S)(?=[\s+\-−–＋－]|$)/gu)].map(({ index }) => index);
  for (const end of ends.toReversed()) {
    const [persona] = matches(text.slice(0, end), personas);
    if (persona !== undefined) return { persona, from: end };
  }
  return { from: 0 };
}

interface ReadFeeling {
  readonly feeling?: Feeling;
  /** Words that stand before the score: part of the feeling, unless they were meant as a persona. */
  readonly before?: Words;
}

function feelingOf(words: Words, { scale, report }: MoodContext): ReadFeeling {
  const { text } = words;
  if (text === '') return {};
  const leading = score(text, scale);
  if (leading) {
    const start = text.indexOf(leading.text);
    const written = partOf(words, start, start + leading.text.length);
    if (leading.value === undefined) report(offScale(written, scale));
    const word = partOf(words, text.length - leading.rest.length, text.length);
    return {
      feeling: {
        ...(leading.value !== undefined && { value: leading.value + 0 }),
        ...(word.text !== '' && { word }),
      },
    };
  }
  return laterScore(words, scale) ?? { feeling: { word: words } };
}

/** A score behind words: `annoyed -2`. Only what can hardly be part of the words counts. */
function laterScore(words: Words, scale: Scale): ReadFeeling | undefined {
  const { text } = words;
  for (const { index } of text.matchAll(/(?<=\s)\S/gu)) {
    const found = score(text.slice(index), scale);
    if (found?.value === undefined || !(found.rest === '' || isMarked.test(found.text))) continue;
    const before = partOf(words, 0, index);
    const after = partOf(words, text.length - found.rest.length, text.length);
    const word = { text: `${before.text} ${after.text}`.trim(), range: span(before.range, after.range) };
    return { feeling: { value: found.value + 0, word: after.text === '' ? before : word }, before };
  }
  return undefined;
}

const isMarked = /^(?:[^\p{L}\p{N}]|[0０]$)/u;

function reportStranger(name: Words, amongOthers: boolean, { personas, report }: MoodContext): void {
  const meant = slip(name.text, personas.byLabel.keys());
  if (meant === undefined && !(amongOthers && personas.byLabel.size > 0)) return;
  const help =
    meant === undefined
      ? 'Declare it with `persona:`, or write the feeling after the score.'
      : `Did you mean ${typed(meant)}?`;
  report(problem('resolve/unknown-persona', name.range, `There is no persona ${typed(name.text)}`, help));
}

function offScale(written: Words, { min, max }: Scale) {
  const message = `The score ${typed(written.text)} does not lie on its scale`;
  const help = `Scores go from ${min} to ${max}; \`4/5\`, \`7/10\` and \`80%\` carry a scale of their own`;
  return problem('resolve/score-off-scale', written.range, message, help);
}
