import { localeOf } from '../locale/index.ts';

/** Whether two tags mean one language in one script, whatever region they name: `en` and `en-GB`. */
export function isSameLanguage(a: string, b: string): boolean {
  return family(a) === family(b);
}

/** The translation that serves a language best: of its very tag, of a shorter one, or of the same script. */
export function inLanguage<T>(tag: string, said: Readonly<Record<string, T>>): T | undefined {
  const tags = tagsFor(tag).map((name) => name.toLowerCase());
  const rank = (name: string) => {
    const at = tags.indexOf(name.toLowerCase());
    return at < 0 ? tags.length : at;
  };
  const serving = Object.entries(said).filter(([name]) => isSameLanguage(name, tag));
  return serving.toSorted(([a], [b]) => rank(a) - rank(b))[0]?.[1];
}

/** The tags that serve a language, from its own to the widest: `zh-TW`, `zh-Hant`; `en-GB`, `en`. */
export function tagsFor(language: string): readonly string[] {
  const parts = language.split('-');
  const shorter = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const tags = [...shorter, family(language)].filter((tag) => isSameLanguage(tag, language));
  return [...new Set(tags)];
}

/** Chinese is one language in two scripts; of others the first part of the tag says enough. */
function family(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-');
  return language === 'zh' ? localeOf(tag).tag : language;
}
