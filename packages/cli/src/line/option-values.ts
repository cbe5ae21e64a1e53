import { locales } from '@wayline/core/locale';
import { list } from '@wayline/parser';
import { InvalidArgumentError, Option } from 'commander';
import { type ReportFormat, reportFormats } from '../problems/reports/formats.ts';
import type { Speech } from '../speech.ts';

/** Reads the value of an option that counts something. */
export function count({ speak }: Speech): (text: string) => number {
  return (text) => {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError(speak`It has to be a whole number, 0 or more`);
    return Number(text);
  };
}

/** Reads the value of an option that names languages, with commas between them. */
export function languageTags({ speak }: Speech): (text: string) => readonly string[] {
  return (text) =>
    text.split(',').map((part) => {
      const tag = canonical(part.trim());
      if (tag !== undefined) return tag;
      throw new InvalidArgumentError(speak`It has to be a language tag such as ${knownTags}`);
    });
}

/** Reads the value of an option that names languages, or all that there are. */
export function languageTagsOrAll(speech: Speech): (text: string) => readonly string[] | 'all' {
  return (text) => (text === 'all' ? text : languageTags(speech)(text));
}

/** Reads the value of an option that names a language the program speaks. */
export function spokenLanguage({ speak }: Speech): (text: string) => string {
  return (text) => {
    const tongue = canonical(text)?.split('-')[0];
    if (locales.some(({ tag }) => tag.split('-')[0] === tongue)) return text;
    throw new InvalidArgumentError(speak`It has to be one of ${knownTags}`);
  };
}

/** Reads the value of an option that takes names, with commas between them; given again, it adds to them. */
export function names(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...list(text)];
}

/** Declares `--format` of what is told about files. */
export function formatOption({ speak }: Speech): Option {
  return new Option('--format <name>', speak`how to show what was found`)
    .choices(reportFormats)
    .default('text' satisfies ReportFormat);
}

/** Declares `--public`, which every command has that makes something to be shown. */
export function publicOption({ speak }: Speech): Option {
  return new Option(
    '--public',
    speak`leave out what is marked \`{private}\`, and all that speaks of it; a file with errors is refused`,
  );
}

/** Declares `--root`, which every command has that reads the files a map asks for. */
export function rootOption({ speak }: Speech): Option {
  return new Option(
    '--root <directory>',
    speak`the project that a map may take files from; by default the repository it stands in`,
  );
}

/** The languages that the program writes, in a row. */
export const knownTags = locales.map(({ tag }) => tag).join(', ');

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    return undefined;
  }
}
