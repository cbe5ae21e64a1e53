import type { Range } from '@wayline/parser';

/** Where a number should lie: `>= 50`, `<= 55%`; a bare `(target 50)` leaves `comparison` out. */
export interface Target {
  readonly comparison?: '<=' | '>=' | '<' | '>' | '±';
  readonly quantity: Quantity;
}

/** A number with its unit, as written for drawing and as a value for counting. */
export interface Quantity {
  /** As written, trimmed: `70%`, `+62`, `PLN 120 000`. */
  readonly text: string;
  readonly value?: number;
  /** `%`, `PLN`, `d` …; absent for a bare number. */
  readonly unit?: string;
}

/** The lowest and the highest value that something can have. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** `3d (promise 7d)`, `3-6 w`, `+3w`, or words that cannot be counted. */
export interface Duration {
  /** As written, without the promise. */
  readonly text: string;
  readonly seconds?: SecondsSpan;
  /** True for `+3w`: the step begins that much later. */
  readonly delay: boolean;
  readonly promise?: { readonly text: string; readonly seconds?: SecondsSpan };
  readonly range: Range;
  readonly private?: boolean;
  /** Id of the last step that it spans. */
  readonly until?: string;
}

/** A day, a month, a quarter or a year; words that name none of these have only their text. */
export interface When {
  /** As written. */
  readonly text: string;
  /** First and last day, as `2022-05-25`. */
  readonly from?: string;
  readonly to?: string;
}

/** Shortest and longest, in seconds; the same where one number was given. */
export interface SecondsSpan {
  readonly from: number;
  readonly to: number;
}
