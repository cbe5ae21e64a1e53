import type { Translations } from '@wayline/parser';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { he } from './he.ts';
import { pl } from './pl.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** What the program says in messages, by language and by the English pattern. */
export const messages: Readonly<Record<string, Translations>> = {
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
  pl,
  de,
  ar,
  he,
};
