import type { Said } from '@wayline/parser';
import type { Declaration } from './declaration.ts';

/** A file as those see it that use it. */
export interface Library {
  /** Its path from the root of the project, or its name where it is shipped with the program. */
  readonly file: string;
  /** What it declares, and what it takes from others. */
  readonly declarations: readonly Declaration[];
  /** What is wrong with it by itself. */
  readonly errors: readonly LibraryError[];
  /** The files on the way from this one back to one that is being read. */
  readonly wayBack?: readonly string[];
}

/** Something that makes a library unfit, in a line of its own text. */
export interface LibraryError {
  readonly line: number;
  readonly message: Said;
}
