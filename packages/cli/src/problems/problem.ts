import {
  type Diagnostic,
  lineStarts,
  type Position,
  positionAt,
  type Range,
  type Severity,
} from '@wayline/parser';

/** Something that is wrong with a file, ready to be shown to a person or another program. */
export interface Problem {
  readonly file: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  /** Where it stands; absent where it is about the file as a whole. */
  readonly start?: Position;
  /** Where it stands in a text that could be read. */
  readonly place?: Place;
}

export interface Place {
  readonly range: Range;
  readonly end: Position;
  /** The line it begins in, without its line end. */
  readonly line: string;
}

/** What the library found in a text, in the order of the text. */
export function problemsIn(
  file: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): readonly Problem[] {
  if (diagnostics.length === 0) return [];
  const starts = lineStarts(text);
  return [...diagnostics]
    .sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to)
    .map(({ code, severity, message, help, range }) => {
      const start = positionAt(starts, range.from);
      const end = positionAt(starts, range.to);
      const line = text.slice(starts[start.line - 1], starts[start.line]).replace(/[\r\n]+$/, '');
      return {
        file,
        code,
        severity,
        message,
        ...(help === undefined ? {} : { help }),
        start,
        place: { range, end, line },
      };
    });
}
