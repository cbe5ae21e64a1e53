import type { Range } from './source.ts';

/** How much a problem matters: only an `error` makes a check fail by itself. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** One change of the text: the range is replaced by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A change that mends a problem without asking anything of the writer. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Something the writer should know about, at the smallest range that shows it. */
export interface Diagnostic {
  /** Stable name such as `syntax/unclosed-front-matter`; also the name of its page in the docs. */
  readonly code: string;
  readonly severity: Severity;
  readonly range: Range;
  /** What is wrong: one sentence that stands alone, what was typed in backticks, no full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  readonly fix?: Fix;
}

/** Takes a problem as it is found; every step of the pipeline is handed one and carries on. */
export type Report = (diagnostic: Diagnostic) => void;
