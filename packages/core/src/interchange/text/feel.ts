import { marks, plainScale, type Scale, scoreOn } from '@wayline/parser';
import type { Feeling, Id, Score } from '../../journey.ts';
import { feelingOf } from '../../resolve/feeling.ts';
import { groupedBy } from '../../resolve/grouped.ts';
import { longestName } from '../../resolve/longest-name.ts';
import { spaced } from './lines.ts';
import type { Names } from './names.ts';
import { lineOf, spelled } from './spelling.ts';

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

/** How someone feels in words, before anything in them is escaped. */
interface Mood {
  readonly persona: Id | undefined;
  readonly asIs: string;
  readonly toBe: string;
  /** Both, to compare moods by. */
  readonly text: string;
}

function moodOf({ persona, asIs, toBe }: Score, names: Names): Mood {
  const [is, should] = [feelingText(asIs, names), feelingText(toBe, names, asIs?.metric)];
  return { persona, asIs: is, toBe: should, text: `${is} => ${should}` };
}

/** The mood that most share, or of someone without a name of their own, if everyone has one: it needs no names. */
function sharedMood(moods: readonly Mood[], takers: readonly Id[], names: Names): Mood | undefined {
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

/** The name of a persona, so written that it does not run on into the mood. */
function personaText({ persona, asIs }: Mood, names: Names): string | undefined {
  if (persona === undefined) return '';
  const name = names.persona(persona);
  const ways = [name, `"${name}"`, `#${persona}`];
  const isRead = (way: string) => {
    const found = longestName(spaced(way, asIs), names.people);
    return found?.thing === persona && found.to === way.length;
  };
  return ways.find(isRead);
}

function moodText(kind: 'stage' | 'step', { asIs, toBe }: Mood): string {
  const typed = (words: string) => spelled(words, (attempt) => isMood(kind, attempt, words));
  return toBe === '' ? typed(asIs) : spaced(typed(asIs), '=>', typed(toBe));
}

/** True for what is read as the words of one mood and no more. */
function isMood(kind: 'stage' | 'step', typed: string, words: string): boolean {
  const line = lineOf(`${marks[kind]} x ~ ${typed}`);
  if (line?.kind !== kind || (line.kind === 'stage' && line.inline.length > 0)) return false;
  const [mood, ...others] = line.feel?.moods ?? [];
  return others.length === 0 && mood?.words.text === words && !mood.toBe && !mood.attributes;
}

/** A feeling as it is written; `of` is the metric whose target it may be. */
function feelingText(feeling: Feeling | undefined, names: Names, of?: Id): string {
  if (!feeling) return '';
  const { metric, value, word } = feeling;
  if (metric !== undefined && metric === of) return spaced('@target', word?.text ?? '');
  const numbers = metric === undefined ? numberTexts(value, names.scale) : metricTexts(metric, names);
  const ways = numbers.map((number) => spaced(number, word?.text ?? ''));
  return ways.find((way) => isFeeling(way, feeling, names)) ?? ways[0] ?? '';
}

function metricTexts(metric: Id, names: Names): readonly string[] {
  const name = names.metric(metric);
  return [`@${name}`, `@"${name}"`, `@#${metric}`];
}

function isFeeling(text: string, { value, word, metric }: Feeling, { scale, measures }: Names): boolean {
  if (metric !== undefined) {
    const found = longestName(text.slice(1), measures);
    return found?.thing === metric && text.slice(1 + found.to).trim() === (word?.text ?? '');
  }
  const range = { from: 0, to: text.length };
  const { feeling } = feelingOf({ text, range }, { scale, report: () => {} });
  return feeling?.value === value && feeling?.word?.text === word?.text;
}

/** The shortest number on a scale that is read as the very score; where words follow that would belong to it, a percentage. */
function numberTexts(value: number | undefined, scale: Scale): readonly string[] {
  if (value === undefined) return [''];
  const number = shortest(value, scale);
  const isSigned = number > 0 && scale.min === plainScale.min && scale.max === plainScale.max;
  return [`${isSigned ? '+' : ''}${number}`, `${shortest(value, { min: 0, max: 100 })}%`];
}

function shortest(value: number, scale: Scale): number {
  const exact = scale.min + ((value + 2) / 4) * (scale.max - scale.min);
  const rounded = Array.from({ length: 9 }, (_, digits) => Number(exact.toFixed(digits)) + 0);
  return rounded.find((number) => scoreOn(number, scale) === value) ?? exact;
}
