import { messagesFor } from '@wayline/core/locale';
import { type Said, type SaidValue, say, spoken, type Translations } from '@wayline/parser';

/** How the program speaks to the person at the terminal. */
export interface Speech {
  /** Where neither the command line nor the environment chose a language, a file is spoken of in its own. */
  readonly chosenBy: 'option' | 'environment' | 'nobody';
  readonly translations: Translations;
  /** Says a template, as `say` makes one, in the language chosen. */
  readonly speak: (words: readonly string[], ...values: readonly SaidValue[]) => string;
}

/** Chooses the language: `--speak` decides, then the environment; without either it is English. */
export function speechOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Speech {
  const asked = askedIn(argv);
  if (asked !== undefined) return speechIn(asked, 'option');
  const local = localIn(environment);
  return local === undefined ? speechIn('en', 'nobody') : speechIn(local, 'environment');
}

/** How to speak of a file in a language, if that is known. */
export function speechAbout(language: string | undefined, speech: Speech): Speech {
  return speech.chosenBy === 'nobody' && language !== undefined ? speechIn(language, 'nobody') : speech;
}

/** How to speak to another program: in English, unless the command line asked for a language. */
export function speechForPrograms(speech: Speech): Speech {
  return speech.chosenBy === 'option' ? speech : speechIn('en', 'option');
}

/** Says a sentence that was made elsewhere. */
export function said(sentence: Said, { translations }: Speech): string {
  return spoken(sentence, translations);
}

function speechIn(language: string, chosenBy: Speech['chosenBy']): Speech {
  const translations = messagesFor(language);
  return { chosenBy, translations, speak: (words, ...values) => spoken(say(words, ...values), translations) };
}

/** What `--speak` asks for; read before everything else, since the help and every complaint depend on it. */
function askedIn(argv: readonly string[]): string | undefined {
  const options = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
  const at = options.findLastIndex((word) => /^--speak(=|$)/.test(word));
  return at < 0 ? undefined : (options[at]?.split('=')[1] ?? options[at + 1]);
}

/** The language of messages as POSIX names it, such as `pl_PL.UTF-8`; the first variable that is set decides. */
function localIn({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const [name = ''] = (LC_ALL || LC_MESSAGES || LANG || '').split(/[.@]/);
  return ['', 'C', 'POSIX'].includes(name) ? undefined : name.replaceAll('_', '-');
}
