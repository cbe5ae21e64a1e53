import type { FlagName } from './flags.ts';
import type { KeyName } from './keys.ts';
import type { MarkName } from './marks.ts';
import type { TimeUnit } from './time-units.ts';
import type { ValueWord } from './value-words.ts';

/** All that is read of one human language; where words are listed, the first is the one the formatter writes. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Letters that tell the language from others of its script; without any, only a script of its own tells it. */
  readonly signs: string;

  readonly marks: Readonly<Record<MarkName, Words>>;
  readonly keys: Readonly<Record<KeyName, Words>>;
  readonly flags: Readonly<Record<FlagName, Words>>;
  readonly values: Readonly<Record<ValueWord, Words>>;

  /** Units of time, in every form that follows a number. */
  readonly units: Readonly<Record<TimeUnit, Words>>;
  /** What may stand around a length of time without changing what is counted. */
  readonly lengths: {
    /** Before it: `about 3 days`, `up to 3 days`. */
    readonly about: Words;
    /** After it: `3 days or so`. */
    readonly orSo: Words;
    /** Between the shortest and the longest: `3 to 6 days`. */
    readonly to: Words;
    /** Words that are a length by themselves, and which. */
    readonly whole: Readonly<Record<string, string>>;
  };
  /** Numbers in words, before a unit of time. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Words behind a number that multiply it. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Words for money that stand beside an amount, apart from the signs and codes of all currencies. */
  readonly money: readonly string[];
  /** What stands behind the numbers of a year, a month and a day where dates are written in this way. */
  readonly date?: { readonly year: Words; readonly month: Words; readonly day: Words };
}

type Words = readonly [string, ...string[]];
