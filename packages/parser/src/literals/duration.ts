import { digitClass } from './ascii.ts';
import { type Span, spanOf } from './duration-span.ts';
import { remark } from './remark.ts';

/** How long something takes, or took where something else was promised. */
export interface DurationLiteral {
  /** As written, without the promise. */
  readonly text: string;
  /** Shortest and longest in seconds; absent where only words say it. */
  readonly seconds?: Span;
  /** True for `+3w`: it begins that much later. */
  readonly delay: boolean;
  readonly promise?: { readonly text: string; readonly seconds?: Span };
  /** The unit that could mean two things: an `m` alone is minutes or months. */
  readonly ambiguous?: string;
}

/** Reads `3d (promise 7d)`, `3-6 tyg.`, `2 小時 30 分`, `P3D`, `+3w`, or words that cannot be counted. */
export function duration(text: string): DurationLiteral | undefined {
  const split = remark(text, 'promise');
  const written = (split?.value ?? text).trim();
  if (written === '') return undefined;
  const delay = /^[+＋]/.test(written);
  const seconds = spanOf(delay ? written.slice(1) : written);
  const ambiguous = ambiguousUnit.exec(written)?.[1];
  return {
    text: written,
    ...(seconds && { seconds }),
    delay: delay && seconds !== undefined,
    ...(split && { promise: timed(split.remark) }),
    ...(ambiguous !== undefined && seconds === undefined && { ambiguous }),
  };
}

function timed(text: string): { readonly text: string; readonly seconds?: Span } {
  const seconds = spanOf(text);
  return { text: text.trim(), ...(seconds && { seconds }) };
}

const ambiguousUnit = new RegExp(`[${digitClass}]\\s*([mM])\\.?$`);
