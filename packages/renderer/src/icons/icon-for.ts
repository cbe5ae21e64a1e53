import { guesses } from './guesses.ts';
import type { IconName } from './names.ts';

/**
 * Guesses the picture of a channel from its name; a globe where nothing is known.
 * The head of a name decides: it stands first in Polish (`Karta produktu`), last elsewhere (`線上社群`).
 */
export function iconFor(label: string, language: string): IconName {
  const matches = [...label.toLowerCase().matchAll(knownWord)];
  const head = language.toLowerCase().startsWith('pl') ? matches[0] : matches.at(-1);
  return (head && iconByWord.get(head[0])) ?? 'globe';
}

const iconByWord = new Map<string, IconName>(
  Object.entries(guesses).flatMap(([icon, { words = '', stems = '', characters = '' }]) =>
    // `guesses` is typed by icon name; `Object.entries` forgets that.
    [words, stems, characters].flatMap((list) =>
      list.split(' ').map((word) => [word, icon as IconName] as const),
    ),
  ),
);

const knownWord = new RegExp(
  [
    // A letter before would make it another word: `ad` is no part of `download`.
    `(?<![\\p{L}\\p{N}])(?:${alternatives('words')})(?=e?s?(?![\\p{L}\\p{N}]))`,
    `(?<![\\p{L}\\p{N}])(?:${alternatives('stems')})`,
    alternatives('characters'),
  ].join('|'),
  'gu',
);

function alternatives(kind: 'words' | 'stems' | 'characters'): string {
  return Object.values(guesses)
    .flatMap((guess) => guess[kind]?.split(' ') ?? [])
    .sort((one, other) => other.length - one.length)
    .join('|');
}
