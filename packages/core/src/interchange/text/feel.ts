import type { Id, Score } from '../../journey.ts';
import { groupedBy } from '../../resolve/grouped.ts';
import { longestName } from '../../resolve/longest-name.ts';
import { spaced } from './lines.ts';
import { feelingText, type Mood, moodText, personaText } from './mood.ts';
import type { Names } from './names.ts';

/** What stands behind `~`: one mood for all who feel alike, or one for each persona. */
export function feelText(
  kind: 'stage' | 'step',
  scores: readonly Score[],
  takers: readonly Id[],
  names: Names,
): string {
  const moods = scores.map((score) => moodOf(score, names));
  const shared = sharedMood(moods, takers, names);
  const named = moods.filter((mood) => mood.text !== shared?.text || isBeside(takers, mood.persona));
  return [
    ...named.map((mood) =>
      moodText(kind, { ...mood, asIs: spaced(personaText(mood, names) ?? '', mood.asIs) }),
    ),
    ...(shared ? [moodText(kind, shared)] : []),
  ].join(' | ');
}

/** A mood with its text to compare it by. */
interface Compared extends Mood {
  readonly text: string;
}

function moodOf({ persona, asIs, toBe }: Score, names: Names): Compared {
  const [is, should] = [feelingText(asIs, names), feelingText(toBe, names, asIs?.metric)];
  return { persona, asIs: is, toBe: should, text: `${is} => ${should}` };
}

/** The mood that most share, or of someone without a name of their own, if everyone has one: it needs no names. */
function sharedMood(moods: readonly Compared[], takers: readonly Id[], names: Names): Compared | undefined {
  if (takers.length === 0) return moods[0];
  const taking = moods.filter(({ persona }) => !isBeside(takers, persona));
  if (taking.length < takers.length) return undefined;
  const alike = [...groupedBy(taking, ({ text }) => text).values()];
  const nameless = alike.find((some) => some.some((mood) => personaText(mood, names) === undefined));
  const [most = []] = nameless ? [nameless] : alike.toSorted((a, b) => b.length - a.length);
  const [shared] = most;
  if (!shared || (most.length === 1 && takers.length > 1 && !nameless)) return undefined;
  return longestName(shared.asIs, names.people) === undefined ? shared : undefined;
}

/** True for a persona who feels something at a step that others take. */
function isBeside(takers: readonly Id[], persona: Id | undefined): boolean {
  return persona !== undefined && !takers.includes(persona);
}
