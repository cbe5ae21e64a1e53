import type { Grounds, ItemBase } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';

/** What something rests on, in few words: a source, a date, a sample size. */
export function groundsOf({ source, date, n }: Grounds): readonly string[] {
  const words = [source, date?.text, n === undefined ? undefined : `n = ${n}`];
  return words.filter((word) => word !== undefined);
}

/** A line with what it rests on: `Survey (2026-05, n = 212)`. */
export function groundedText(item: ItemBase): string {
  const grounds = groundsOf(item).join(', ');
  return grounds === '' ? item.text.text : `${item.text.text} (${grounds})`;
}

/** How far something is, in the words of the picture where the writer used one of the words of the language. */
export function statusOf(status: string | undefined, locale: Locale): string | undefined {
  const words: Readonly<Record<string, string>> = locale.status;
  return status === undefined || !Object.hasOwn(words, status) ? status : words[status];
}
