import type { Hideable, Work } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { ReviewMark } from '../content/cell.ts';

/** What a cell says to those who review the map: that it is not for everybody, and what is still to be done. */
export function reviewMarks(
  thing: Hideable & Pick<Work, 'todo'>,
  locale: Locale,
): { readonly marks?: readonly ReviewMark[] } {
  const marks: readonly ReviewMark[] = [
    ...(thing.todo === undefined ? [] : [{ kind: 'todo' as const, text: locale.todo(thing.todo) }]),
    ...(thing.private ? [{ kind: 'private' as const, text: locale.private }] : []),
  ];
  return marks.length === 0 ? {} : { marks };
}
