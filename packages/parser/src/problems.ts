import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { type Said, say } from './said.ts';
import type { Range } from './source.ts';

/** Every problem that the reading of a text can find; each has a page in the docs. */
export const syntaxProblems = {
  'syntax/front-matter': 'error',
  'syntax/unclosed-front-matter': 'error',
  'syntax/merge-conflict': 'error',
  'syntax/long-line': 'error',
  'syntax/empty-label': 'warning',
  'syntax/empty-item': 'warning',
  'syntax/empty-feeling': 'warning',
  'syntax/too-many-marks': 'hint',
  'syntax/unclosed-brace': 'warning',
  'syntax/odd-attribute': 'warning',
  'syntax/duplicate-attribute': 'warning',
} as const satisfies Record<string, Diagnostic['severity']>;

function problem(
  code: keyof typeof syntaxProblems,
  range: Range,
  message: Said,
  help?: Said,
  fix?: { readonly title: Said; readonly edits: readonly { readonly range: Range; readonly text: string }[] },
): Diagnostic {
  return diagnostic({ code, severity: syntaxProblems[code], range, message, help, fix });
}

/** Settings that are no YAML; `why` comes from the YAML reader, in English. */
export function brokenFrontMatter(range: Range, why: string): Diagnostic {
  return problem(
    'syntax/front-matter',
    range,
    say`The front matter is not valid YAML: ${why}`,
    say`The settings are left out until this is mended`,
  );
}

/** A `---` at the top of a file that no other closes. */
export function unclosedFrontMatter(range: Range): Diagnostic {
  return problem(
    'syntax/unclosed-front-matter',
    range,
    say`The front matter that \`---\` opens is never closed, so all of it is read as the journey`,
    say`Write \`---\` on a line of its own behind the settings, or delete this line`,
  );
}

/** A heading or a step that has only its mark. */
export function emptyLabel(range: Range, kind: Said): Diagnostic {
  return problem(
    'syntax/empty-label',
    range,
    say`A ${kind} has no name`,
    say`Write its name after the mark, or delete the line`,
  );
}

/** A line under a step that has only its mark. */
export function emptyItem(range: Range, typed: string, what: Said): Diagnostic {
  return problem(
    'syntax/empty-item',
    range,
    say`\`${typed}\` is followed by no ${what}`,
    say`Write it after the mark, or delete the line`,
  );
}

/** A `~` with nothing behind it. */
export function emptyFeeling(range: Range): Diagnostic {
  return problem(
    'syntax/empty-feeling',
    range,
    say`A \`~\` is followed by no feeling`,
    say`Write a score, a word or both, as in \`~ -1 annoyed\``,
  );
}

/** `####` or `!!!!`: more marks than mean anything. */
export function tooManyMarks(range: Range, typed: string, most: number): Diagnostic {
  const meant = typed.slice(0, most);
  const beyond = { from: range.from + most, to: range.to };
  return problem('syntax/too-many-marks', range, say`\`${typed}\` reads as \`${meant}\``, undefined, {
    title: say`Write \`${meant}\``,
    edits: [{ range: beyond, text: '' }],
  });
}

/** The first of the lines that an unfinished merge left behind. */
export function mergeConflict(range: Range): Diagnostic {
  return problem(
    'syntax/merge-conflict',
    range,
    say`A merge left its marks here, and both sides are read`,
    say`Keep one side and delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\``,
  );
}

/** A line that is no line of a map. */
export function longLine(range: Range, length: number, longest: number): Diagnostic {
  return problem(
    'syntax/long-line',
    range,
    say`A line of ${length} characters is too long to be read`,
    say`Break it; a line may hold ${longest} characters`,
  );
}

/** A brace that was meant to open attributes. */
export function unclosedBrace(range: Range): Diagnostic {
  return problem(
    'syntax/unclosed-brace',
    range,
    say`A \`{\` has no \`}\` on its line, so what follows it is text`,
    say`Close it with \`}\`, or write \`\\{\` where a brace is meant`,
  );
}

/** Something in braces that is none of what may stand there. */
export function oddAttribute(range: Range, typed: string): Diagnostic {
  return problem(
    'syntax/odd-attribute',
    range,
    say`\`${typed}\` in braces is neither a flag nor an \`#id\` nor a \`key=value\``,
    say`Put a value that holds spaces in quotes, as in \`owner="Web team"\``,
  );
}

/** Something that the same braces said before. */
export function duplicateAttribute(range: Range, typed: string): Diagnostic {
  return problem(
    'syntax/duplicate-attribute',
    range,
    say`\`${typed}\` says again what these braces said before`,
    say`Keep one of the two; the last one counts`,
  );
}
