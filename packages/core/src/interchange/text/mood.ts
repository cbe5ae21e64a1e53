import { type Line, marks, plainScale, type Scale, scoreOn } from '@wayline/parser';
import type { Feeling, Id } from '../../journey.ts';
import { feelingOf } from '../../resolve/feeling.ts';
import { longestName } from '../../resolve/longest-name.ts';
import { spaced } from './lines.ts';
import type { Names } from './names.ts';
import { lineOf, spelled } from './spelling.ts';

/** How someone feels in words, before anything in them is escaped. */
export interface Mood {
  readonly persona: Id | undefined;
  readonly asIs: string;
  readonly toBe: string;
}

/** What a mood stands on: a step in the line of its stage has neighbours to keep apart from. */
export type MoodPlace = 'stage' | 'step' | 'inline';

/** The name of a persona, so written that it does not run on into the mood. */
export function personaText(
  { persona, asIs }: Pick<Mood, 'persona' | 'asIs'>,
  names: Names,
): string | undefined {
  if (persona === undefined) return '';
  const name = names.persona(persona);
  const ways = [name, `"${name}"`, `#${persona}`];
  const isRead = (way: string) => {
    const found = longestName(spaced(way, asIs), names.people);
    return found?.thing === persona && found.to === way.length;
  };
  return ways.find(isRead);
}

/** One mood as it is typed. */
export function moodText(place: MoodPlace, { asIs, toBe }: Pick<Mood, 'asIs' | 'toBe'>): string {
  const typed = (words: string) => spelled(words, (attempt) => isMood(place, attempt, words));
  return toBe === '' ? typed(asIs) : spaced(typed(asIs), '=>', typed(toBe));
}

/** True for what is read as the words of one mood and no more. */
function isMood(place: MoodPlace, typed: string, words: string): boolean {
  const feel = feelOn(
    lineOf(place === 'inline' ? `## x: x ~ ${typed}; x` : `${marks[place]} x ~ ${typed}`),
    place,
  );
  const [mood, ...others] = feel?.moods ?? [];
  return others.length === 0 && mood?.words.text === words && !mood.toBe && !mood.attributes;
}

function feelOn(line: Line | undefined, place: MoodPlace) {
  if (line?.kind === 'step' && place === 'step') return line.feel;
  if (line?.kind !== 'stage') return undefined;
  if (place === 'inline') return line.inline.length === 2 ? line.inline[0]?.feel : undefined;
  return line.inline.length === 0 && place === 'stage' ? line.feel : undefined;
}

/** A feeling as it is written; `of` is the metric whose target it may be. */
export function feelingText(feeling: Feeling | undefined, names: Names, of?: Id): string {
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
