import type { FlagName } from './flags.ts';
import type { KeyName } from './keys.ts';
import type { MarkName } from './marks.ts';
import type { ValueWord } from './value-words.ts';

/** The words of one human language; the first of each list is the one the formatter writes. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly keys: Readonly<Record<KeyName, Words>>;
  readonly marks: Readonly<Record<MarkName, Words>>;
  readonly flags: Readonly<Record<FlagName, Words>>;
  readonly values: Readonly<Record<ValueWord, Words>>;
}

type Words = readonly [string, ...string[]];
