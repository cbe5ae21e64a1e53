import type { Locale } from '@wayline/core/locale';

/** Whether a number is where it should be, in a word; nothing where nobody said where that is. */
export function verdictOf(good: boolean | undefined, { spoken }: Locale): string | undefined {
  return good === undefined ? undefined : good ? spoken.met : spoken.missed;
}
