import { locales } from '@wayline/core/locale';

const nbsp = '\u00a0';

/** Joins with a no-break space what a reader takes in at one glance: `w domu`, `3 dni`, `10 種`. */
export function glue(text: string, language: string): string {
  const short = shortWords.get(language.toLowerCase().split('-')[0] ?? '');
  const joined = short === undefined ? text : text.replace(short, `$1${nbsp}`);
  return /\d /.test(joined)
    ? joined.replace(numberBeforeUnit, `$1${nbsp}`).replace(numberBeforeHan, `$1${nbsp}`)
    : joined;
}

/** Czech and Slovak, whose words the program does not write yet, set their prepositions as Polish does. */
const clinging = new Map([
  ['cs', 'aikosuvz'],
  ['sk', 'aikosuvz'],
  ...locales.map(({ tag, reads }) => [tag, reads.clinging] as const),
]);

const shortWords: ReadonlyMap<string, RegExp> = new Map(
  [...clinging]
    .filter(([, letters]) => letters !== '')
    .map(([tag, letters]) => [tag, new RegExp(`(?<=^|[\\s(„"«–—])([${letters}]) (?=\\S)`, 'giu')]),
);

/** Units that are written alike in every language. */
const units =
  '% ‰ °C °F € $ £ ¥ Kč PLN EUR USD GBP TWD NTD CNY RMB kg g km m cm mm l ml GB MB kB px pt ms s min min. h d w mo';

const counted = [units, ...locales.map(({ reads }) => reads.counted)]
  .flatMap((words) => words.split(' '))
  .filter((word) => word !== '')
  .map((word) => word.replace(/[.$]/g, '\\$&'));

const numberBeforeUnit = new RegExp(`(\\d) (?=(?:${counted.join('|')})(?![\\p{L}\\p{N}]))`, 'gu');
const numberBeforeHan = /(\d) (?=\p{Script=Han})/gu;
