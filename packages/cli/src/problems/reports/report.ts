import type { Problem } from '../problem.ts';

/** What one run of `wayline check` found. */
export interface CheckReport {
  /** How many files were looked at. */
  readonly files: number;
  /** What is wrong with them, in the language it is to be told in. */
  readonly problems: readonly Problem[];
  /** What `--fix` mended, by file. */
  readonly mended: readonly MendedFile[];
}

/** A file that was mended, with the codes of the problems that are gone. */
export interface MendedFile {
  readonly file: string;
  readonly codes: readonly string[];
}

/** How many problems there are of a severity. */
export function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
