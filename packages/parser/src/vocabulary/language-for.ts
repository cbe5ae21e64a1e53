import { languages } from './index.ts';
import type { Language } from './language.ts';

/** The words of the language that a BCP 47 tag names: of its very script, else of the language. */
export function languageFor(tag: string): Language | undefined {
  const [wanted = '', ...others] = tag.toLowerCase().split(/[-_]/);
  const spoken = languages.filter((language) => language.tag.split('-')[0] === wanted);
  const script = others.map((subtag) => scripts[subtag] ?? subtag).find((subtag) => subtag.length === 4);
  return (
    spoken.find((language) => language.tag.toLowerCase() === `${wanted}-${script ?? 'hans'}`) ?? spoken[0]
  );
}

/** The script that a region writes Chinese in. */
const scripts: Readonly<Record<string, string>> = { tw: 'hant', hk: 'hant', mo: 'hant' };
