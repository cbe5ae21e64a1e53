const nbsp = '\u00a0';

const oneLetterWords: ReadonlyMap<string, RegExp> = new Map([
  ['pl', /(?<=^|[\s(„"«–—])([aiouwz]) (?=\S)/giu],
  ['cs', /(?<=^|[\s(„"«–—])([aikosuvz]) (?=\S)/giu],
  ['sk', /(?<=^|[\s(„"«–—])([aikosuvz]) (?=\S)/giu],
]);

const units =
  '%|‰|°C|°F|€|\\$|£|¥|zł|zl|gr|Kč|PLN|EUR|USD|GBP|TWD|NTD|CNY|RMB|kg|g|km|m|cm|mm|l|ml|GB|MB|kB|px|pt|pkt|' +
  'ms|s|sek\\.?|min\\.?|mins?|h|hrs?|godz\\.?|d|dni|dnia|dzień|doby|tyg\\.?|tygodni[ea]?|tydzień|mies\\.?|miesiąc[ea]?|miesięcy|' +
  'lat|lata|rok|roku|r\\.|razy|raz|kroki|kroków|krok|' +
  'seconds?|secs?|minutes?|hours?|days?|weeks?|wks?|w|months?|mo|years?|yrs?|times|pts?|points?|steps?';
const numberBeforeUnit = new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu');
const numberBeforeHan = /(\d) (?=\p{Script=Han})/gu;

/** Joins with a no-break space what a reader takes in at one glance: `w domu`, `3 dni`, `10 種`. */
export function glue(text: string, language: string): string {
  const oneLetter = oneLetterWords.get(language.toLowerCase().split('-')[0] ?? '');
  const joined = oneLetter === undefined ? text : text.replace(oneLetter, `$1${nbsp}`);
  return /\d /.test(joined)
    ? joined.replace(numberBeforeUnit, `$1${nbsp}`).replace(numberBeforeHan, `$1${nbsp}`)
    : joined;
}
