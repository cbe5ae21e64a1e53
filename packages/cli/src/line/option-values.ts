import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that counts something. */
export function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It has to be a whole number, 0 or more.');
  return Number(text);
}

/** Reads the value of an option that names a language. */
export function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('It has to be a language tag such as en, pl, zh-Hant or zh-Hans.');
  }
}
