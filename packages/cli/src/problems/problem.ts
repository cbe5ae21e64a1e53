import {
  type Diagnostic,
  type Edit,
  lineStarts,
  type Position,
  positionAt,
  type Range,
  type Said,
  type Severity,
  spoken,
  translated,
} from '@wayline/parser';
import { type Speech, speechAbout } from '../speech.ts';
import type { FileProblem } from './codes.ts';

/** Something that is wrong with a file, ready to be shown to a person or another program. */
export interface Problem {
  readonly file: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  /** The sentences above, ready to be said in another language. */
  readonly said?: NonNullable<Diagnostic['said']>;
  /** The language of the file. */
  readonly language?: string;
  /** Where it stands; absent where it is about the file as a whole. */
  readonly start?: Position;
  /** Where it stands in a text that could be read. */
  readonly place?: Place;
  /** What mends it without asking. */
  readonly fix?: PlacedFix;
}

/** A fix with its changes as an editor counts them. */
export interface PlacedFix {
  readonly title: string;
  readonly edits: readonly PlacedEdit[];
}

export interface PlacedEdit extends Edit {
  readonly start: Position;
  readonly end: Position;
}

export interface Place {
  readonly range: Range;
  readonly end: Position;
  /** The line it begins in, without its line end. */
  readonly line: string;
  /** The whole text. */
  readonly source: string;
}

/** What the library found in a text of a language, in the order of the text. */
export function problemsIn(
  file: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  language?: string,
): readonly Problem[] {
  if (diagnostics.length === 0) return [];
  const starts = lineStarts(text);
  return [...diagnostics]
    .sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to)
    .map(({ code, severity, message, help, said, fix, range }) => {
      const about = {
        file,
        code,
        severity,
        message,
        ...(help !== undefined && { help }),
        ...(said !== undefined && { said }),
        ...(language !== undefined && { language }),
      };
      // What was asked for beside the text stands nowhere in it.
      if (range.to === 0 && text !== '') return about;
      const start = positionAt(starts, range.from);
      const end = positionAt(starts, range.to);
      const line = text.slice(starts[start.line - 1], starts[start.line]).replace(/[\r\n]+$/, '');
      return {
        ...about,
        start,
        place: { range, end, line, source: text },
        ...(fix && { fix: { title: fix.title, edits: fix.edits.map((edit) => placed(edit, starts)) } }),
      };
    });
}

function placed(edit: Edit, starts: readonly number[]): PlacedEdit {
  const { from, to } = edit.range;
  return { ...edit, start: positionAt(starts, from), end: positionAt(starts, to) };
}

/** What is wrong with a file as a whole. */
export type Fault = Omit<Problem, 'file' | 'severity'>;

/** Puts into words what is wrong with a file as a whole. */
export function fault(code: FileProblem, message: Said, help?: Said, start?: Position): Fault {
  return {
    code,
    message: spoken(message),
    ...(help && { help: spoken(help) }),
    said: { message, ...(help && { help }) },
    ...(start && { start }),
  };
}

/** A problem as the person at the terminal hears it. */
export function heard(problem: Problem, speech: Speech): Problem {
  return translated(problem, speechAbout(problem.language, speech).translations);
}
