import type { Diagnostic } from './diagnostic.ts';
import type { Range } from './source.ts';

/** A heading or a step that has only its mark. */
export function emptyLabel(range: Range, kind: string): Diagnostic {
  return {
    code: 'syntax/empty-label',
    severity: 'warning',
    range,
    message: `A ${kind} has no name`,
    help: 'Write its name after the mark, or delete the line',
  };
}

/** A line under a step that has only its mark. */
export function emptyItem(range: Range, typed: string, what: string): Diagnostic {
  return {
    code: 'syntax/empty-item',
    severity: 'warning',
    range,
    message: `\`${typed}\` is followed by no ${what}`,
    help: 'Write it after the mark, or delete the line',
  };
}

/** A `~` with nothing behind it. */
export function emptyFeeling(range: Range): Diagnostic {
  return {
    code: 'syntax/empty-feeling',
    severity: 'warning',
    range,
    message: 'A `~` is followed by no feeling',
    help: 'Write a score, a word or both, as in `~ -1 annoyed`',
  };
}

/** `####` or `!!!!`: more marks than mean anything. */
export function tooManyMarks(range: Range, typed: string, most: number): Diagnostic {
  const meant = typed.slice(0, most);
  return {
    code: 'syntax/too-many-marks',
    severity: 'hint',
    range,
    message: `\`${typed}\` reads as \`${meant}\``,
    fix: {
      title: `Write \`${meant}\``,
      edits: [{ range: { from: range.from + most, to: range.to }, text: '' }],
    },
  };
}

/** The first of the lines that an unfinished merge left behind. */
export function mergeConflict(range: Range): Diagnostic {
  return {
    code: 'syntax/merge-conflict',
    severity: 'error',
    range,
    message: 'A merge left its marks here, and both sides are read',
    help: 'Keep one side and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
  };
}

/** A line that is no line of a map. */
export function longLine(range: Range, length: number, longest: number): Diagnostic {
  return {
    code: 'syntax/long-line',
    severity: 'error',
    range,
    message: `A line of ${length} characters is too long to be read`,
    help: `Break it; a line may hold ${longest} characters`,
  };
}

/** A brace that was meant to open attributes. */
export function unclosedBrace(range: Range): Diagnostic {
  return {
    code: 'syntax/unclosed-brace',
    severity: 'warning',
    range,
    message: 'A `{` has no `}` on its line, so what follows it is text',
    help: 'Close it with `}`, or write `\\{` where a brace is meant',
  };
}
