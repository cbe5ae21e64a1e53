import type { Range } from '@wayline/parser';
import type { Id } from '../journey.ts';

/** Words of the writer that a reader sees, at an address that edits elsewhere do not change. */
export interface Phrase {
  readonly address: Address;
  readonly text: string;
  /** The `{#id}` of the line they stand in. */
  readonly item?: Id;
  /** What `label.en:` and the like beside them say, by language. */
  readonly given?: Readonly<Record<string, string>>;
  readonly range: Range;
}

/** The parts of a file of translations, in order; `words` are short names that may stand anywhere in a map. */
export const sections = [
  'journey',
  'labels',
  'personas',
  'channels',
  'metrics',
  'lanes',
  'phases',
  'stages',
  'groups',
  'steps',
  'words',
] as const;

export type Section = (typeof sections)[number];

/** Where a phrase belongs. One of a list is told from the others by its own words, or by its `{#id}`. */
export interface Address {
  readonly section: Section;
  /** Absent for the journey, for `labels` and for `words`. */
  readonly node?: Id;
  /** Absent for `words`. */
  readonly field?: string;
  readonly listed: boolean;
}
