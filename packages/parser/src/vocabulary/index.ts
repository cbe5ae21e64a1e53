import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { he } from './he.ts';
import type { Language } from './language.ts';
import { pl } from './pl.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Every language whose words are read; all of them are always accepted. */
export const languages: readonly Language[] = [en, zhHant, zhHans, pl, de, ar, he];
