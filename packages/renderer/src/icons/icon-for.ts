import type { Channel, IconName } from '@wayline/core';
import { type Locale, localeOf, locales, type Reading } from '@wayline/core/locale';

/**
 * Guesses the picture of a channel from its name, by words of its language or English, else of any; where nothing is
 * known, a globe, or a place for what is on site. The head of a name decides: it stands first in Polish
 * (`Karta produktu`), last in Chinese (`線上社群`).
 */
export function iconFor(label: string, language: string, presence?: Channel['presence']): IconName {
  const own = localeOf(language);
  const name = label.toLowerCase();
  const found = guess(name, near.get(own), own) ?? guess(name, all, own) ?? 'globe';
  // A Polish `witryna` is a page, or the window of a shop.
  return found === 'globe' && presence === 'offline' ? 'location' : found;
}

interface Finder {
  readonly words: RegExp;
  readonly icons: ReadonlyMap<string, IconName>;
}

function guess(name: string, finder: Finder | undefined, { reads }: Locale): IconName | undefined {
  if (finder === undefined) return undefined;
  const found = [...name.matchAll(finder.words)];
  const head = reads.head === 'first' ? found[0] : found.at(-1);
  return head && finder.icons.get(head[0]);
}

const letter = '[\\p{L}\\p{N}]';
const english = localeOf('en');
const near = new Map(locales.map((locale) => [locale, finderOf([english, locale])]));
const all = finderOf(locales);

function finderOf(known: readonly Locale[]): Finder {
  const readings = known.map(({ reads }) => reads);
  const icons = readings.flatMap((reading) =>
    // The table is typed by icon name; `Object.entries` forgets that.
    Object.entries(reading.icons).flatMap(([icon, words]) =>
      words.split(' ').map((word) => [word, icon as IconName] as const),
    ),
  );
  return { words: patternOf(readings), icons: new Map(icons) };
}

function patternOf(readings: readonly Reading[]): RegExp {
  const anyOf = (place: Reading['icon']): string =>
    oneOf(readings.flatMap(({ icon, icons }) => (icon === place ? Object.values(icons) : [])));
  const start = `(?:(?<!${letter})|(?<=(?<!${letter})${oneOf(readings.map(({ articles }) => articles))}))`;
  return new RegExp(
    [
      // A letter before would make it another word: `ad` is no part of `download`.
      `(?<!${letter})${anyOf('word')}(?=e?s?(?!${letter}))`,
      `${start}${anyOf('start')}`,
      `${anyOf('end')}(?=(?:e[nrs]?|n|s)?(?!${letter}))`,
      anyOf('part'),
    ].join('|'),
    'gu',
  );
}

/** The pattern of any of some words, given in rows; of none if there are none. */
function oneOf(rows: readonly string[]): string {
  const words = rows.flatMap((row) => row.split(' ')).filter((word) => word !== '');
  return words.length === 0
    ? '(?!)'
    : `(?:${words.sort((one, other) => other.length - one.length).join('|')})`;
}
