import type { Id, Images, Journey, Stage, Step, View } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Column, LaneRole } from '../board/board.ts';
import type { Voice } from '../board/voices.ts';
import type { Content } from '../content/content.ts';

/** What a lane may look at: the journey, the columns it is drawn in, and the words of the language. */
export interface LaneSource {
  readonly journey: Journey;
  readonly columns: readonly Column[];
  readonly locale: Locale;
  readonly language: string;
  /** Where everything that carries notes stands: steps in their column, stages over all of theirs. */
  readonly places: readonly Place[];
  readonly columnOfStep: ReadonlyMap<Id, number>;
  /** What has been handed in of the images that the journey names. */
  readonly images: Images;
  /** Personas with a curve of their own, in order; empty where one curve tells all. */
  readonly voices: readonly Voice[];
  /** What the lanes of a process stand for, where somebody said so. */
  readonly by?: NonNullable<View['by']>;
  /** What a comparison was asked for: states, and ids of personas. */
  readonly compared: readonly string[];
}

/** A step or a stage and the columns it spans. */
export interface Place {
  readonly key: string;
  readonly owner: Step | Stage;
  readonly first: number;
  readonly last: number;
}

/** A kind of row in a map: what it shows of a journey, or nothing where there is nothing to show. */
export interface Lane {
  /** As writers name it in `lanes:` and `labels:`. */
  readonly name: string;
  readonly icon: string;
  readonly title: (locale: Locale) => string;
  readonly hint?: (locale: Locale) => string | undefined;
  /** Where it stands in a service blueprint; a lane without a role is in none unless somebody names it. */
  readonly role?: LaneRole;
  /** Not part of the full map unless somebody names it. */
  readonly onlyWhenNamed?: true;
  /** Several contents stand one below the other, each as a row of its own. */
  readonly arrange: (source: LaneSource) => Content | readonly Content[] | undefined;
}

/** A cell for each of the notes that every place has of one kind. */
export function cellsOf<Note, Cell>(
  places: readonly Place[],
  notesOf: (owner: Place['owner']) => readonly Note[],
  cellOf: (note: Note, index: number, place: Place) => Cell,
): readonly Cell[] {
  const cells: Cell[] = [];
  for (const place of places)
    for (const [index, note] of notesOf(place.owner).entries()) cells.push(cellOf(note, index, place));
  return cells;
}

/** Every note of one kind, with a key and the columns it spans. */
export function placedItems<Note extends { readonly until?: Id }>(
  name: string,
  notesOf: (owner: Place['owner']) => readonly Note[],
  source: LaneSource,
): readonly { readonly item: Note; readonly key: string; readonly first: number; readonly last: number }[] {
  return cellsOf(source.places, notesOf, (item, index, place) => ({
    item,
    key: `${name}.${place.key}.${index + 1}`,
    ...spanFrom(place, item.until, source),
  }));
}

/** The columns of an item that may run `until` a later step. */
export function spanFrom(
  place: Place,
  until: Id | undefined,
  source: LaneSource,
): { first: number; last: number } {
  const end = until === undefined ? undefined : source.columnOfStep.get(until);
  return { first: place.first, last: end === undefined ? place.last : Math.max(place.last, end) };
}
