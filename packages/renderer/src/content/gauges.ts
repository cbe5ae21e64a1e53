import type { CellBase } from './cell.ts';

/** Numbers with a bar: metrics and durations. */
export interface GaugesContent {
  readonly form: 'gauges';
  readonly cells: readonly Gauge[];
}

export interface Gauge extends CellBase {
  readonly name?: string;
  readonly value: string;
  /** The value is words: no number to set large. */
  readonly uncounted?: true;
  /** Whether the value is where it should be; absent where nobody said where that is. */
  readonly good?: boolean;
  /** `target 50 %`. */
  readonly comparison?: string;
  /** 0 … 1: how far the bar is filled, and where the target stands on it. */
  readonly fill?: number;
  readonly target?: number;
  /** How it came to its value; stands in place of the bar. */
  readonly trend?: Trend;
  /** The same in words. */
  readonly history?: string;
}

/** A series of numbers as a line: heights 0 … 1 of its points from first to last, absent where nobody measured. */
export interface Trend {
  readonly points: readonly (number | undefined)[];
  /** Which of them the value is. */
  readonly at?: number;
  /** Height of the target. */
  readonly target?: number;
  /** Names of the first and the last point. */
  readonly ends: readonly [string, string];
}
