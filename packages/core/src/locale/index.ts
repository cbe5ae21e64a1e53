import type { Translations } from '@wayline/parser';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { he } from './he.ts';
import type { Locale } from './locale.ts';
import { messages } from './messages/index.ts';
import { pl } from './pl.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export { directionOf } from './direction.ts';
export type { LaneWord, Locale } from './locale.ts';
export type { Reading } from './reading.ts';

/** The languages that the program writes; English is the source. */
export const locales: readonly Locale[] = [en, zhHant, zhHans, pl, de, ar, he];

/** The words for a BCP 47 tag: of the very language and script, else of the language, else English. */
export function localeOf(tag: string): Locale {
  const subtags = tag.toLowerCase().split('-');
  if (subtags[0] === 'zh') return isTraditional(subtags) ? zhHant : zhHans;
  return locales.find((locale) => locale.tag === subtags[0]) ?? en;
}

/** What is said in messages in the language of a BCP 47 tag, for `translated` and `spoken`; nothing for English. */
export function messagesFor(tag: string): Translations {
  return messages[localeOf(tag).tag] ?? {};
}

/** The script decides; where none is named, the region does. */
function isTraditional(subtags: readonly string[]): boolean {
  if (subtags.includes('hans')) return false;
  return subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
}
