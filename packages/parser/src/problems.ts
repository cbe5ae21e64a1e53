import { type Diagnostic, diagnostic, type Edit, type Finding } from './diagnostic.ts';
import { type Said, say } from './said.ts';
import type { Range } from './source.ts';

/** Every problem that the reading of a text can find; each has a page in the docs. */
export const syntaxProblems = {
  'syntax/front-matter': 'error',
  'syntax/unclosed-front-matter': 'error',
  'syntax/merge-conflict': 'error',
  'syntax/long-line': 'error',
  'syntax/fence': 'warning',
  'syntax/other-notation': 'error',
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
  fix?: Finding['fix'],
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

/** A setting that is not parted from its value by a colon and a space. */
export function looseSetting(range: Range, name: string, edit: Edit): Diagnostic {
  return problem(
    'syntax/front-matter',
    range,
    say`The setting \`${name}\` has no colon and space behind it`,
    say`Write \`${name}: …\`; the settings are left out until this is mended`,
    { title: say`Write \`${name}: \``, edits: [edit] },
  );
}

/** Settings that are indented by tabs, which YAML does not allow. */
export function tabbedSetting(range: Range, edits: readonly Edit[]): Diagnostic {
  return problem(
    'syntax/front-matter',
    range,
    say`A tab stands at the start of this line, and YAML is indented by spaces`,
    say`Write spaces; the settings are left out until this is mended`,
    { title: say`Write spaces for tabs`, edits },
  );
}

/** Colours without quotes inside braces, where `#` begins a comment that hides what follows. */
export function bareColour(range: Range, edits: readonly Edit[]): Diagnostic {
  return problem(
    'syntax/front-matter',
    range,
    say`A colour without quotes is a comment in YAML, since \`#\` begins one`,
    say`Put it in quotes; the settings are left out until this is mended`,
    { title: say`Put it in quotes`, edits },
  );
}

/** A `---` at the top of a file that no other closes; `end` is where the settings below it end, if there are any. */
export function unclosedFrontMatter(range: Range, line: Range, end?: number): Diagnostic {
  return problem(
    'syntax/unclosed-front-matter',
    range,
    say`The front matter that \`---\` opens is never closed`,
    say`Write \`---\` on a line of its own behind the settings, or delete this line`,
    end === undefined
      ? { title: say`Delete the line`, edits: [{ range: line, text: '' }] }
      : {
          title: say`Close it behind the last setting`,
          edits: [{ range: { from: end, to: end }, text: '---\n' }],
        },
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
export function emptyItem(range: Range, typed: string, what: Said, line?: Range): Diagnostic {
  return problem(
    'syntax/empty-item',
    range,
    say`\`${typed}\` is followed by no ${what}`,
    say`Write it after the mark, or delete the line`,
    line && { title: say`Delete the line`, edits: [{ range: line, text: '' }] },
  );
}

/** A `~` with nothing behind it; `whole` is what goes with it. */
export function emptyFeeling(mark: string, range: Range, whole: Range): Diagnostic {
  return problem(
    'syntax/empty-feeling',
    range,
    say`\`${mark}\` is followed by no feeling`,
    say`Write a score, a word or both, as in \`~ -1 annoyed\``,
    { title: say`Delete it`, edits: [{ range: whole, text: '' }] },
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

/** A text that is no journey at all. */
export function otherNotation(range: Range, name: Said): Diagnostic {
  return problem(
    'syntax/other-notation',
    range,
    say`This text is ${name}, not a .journey text`,
    say`Write \`# Title\`, then \`## Stage\` for each part and \`- Step ~ +1\` for each step; \`wayline prompt\` shows how`,
  );
}

/** A code fence around a text that is no part of a page: the first of its lines, and all that go. */
export function fenceLines(range: Range, lines: readonly Range[]): Diagnostic {
  return problem(
    'syntax/fence',
    range,
    say`A code fence of Markdown stands around this text`,
    say`Delete its lines, and what was said around it; in a page, they are no part of the text`,
    { title: say`Delete the fence`, edits: lines.map((line) => ({ range: line, text: '' })) },
  );
}

/** A brace that was meant to open attributes; `end` is where they can be closed. */
export function unclosedBrace(range: Range, end?: number): Diagnostic {
  return problem(
    'syntax/unclosed-brace',
    range,
    say`A \`{\` has no \`}\` on its line`,
    say`Close it with \`}\`, or write \`\\{\` where a brace is meant`,
    end === undefined
      ? undefined
      : { title: say`Close it`, edits: [{ range: { from: end, to: end }, text: '}' }] },
  );
}

/** Something in braces that is none of what may stand there. */
export function oddAttribute(range: Range, typed: string): Diagnostic {
  return problem(
    'syntax/odd-attribute',
    range,
    say`\`${typed}\` in braces is neither a flag nor an \`#id\` nor a \`key=value\``,
    say`Write a word such as \`moment\`, an \`#id\`, or a name with its value: \`owner="Web team"\``,
  );
}

/** A value with spaces in it that stands without quotes, or whose quotes are never closed. */
export function unquotedValue(range: Range, value: string): Diagnostic {
  const quoted = `"${value.replace(/["\\]/g, '\\$&')}"`;
  return problem(
    'syntax/odd-attribute',
    range,
    say`The value \`${value}\` in braces holds a space and stands without quotes`,
    say`Put it in quotes: \`${quoted}\``,
    { title: say`Put it in quotes`, edits: [{ range, text: quoted }] },
  );
}

/** An entry of braces in the form of another notation, and how it is written here. */
export function foreignAttribute(range: Range, typed: string, meant: string): Diagnostic {
  const edits: readonly Edit[] = [{ range, text: meant }];
  return problem(
    'syntax/odd-attribute',
    range,
    say`\`${typed}\` in braces is not written in the way of the language`,
    say`Write \`${meant}\``,
    { title: say`Write \`${meant}\``, edits },
  );
}

/** Something that the same braces said before; `earlier` is what does not count. */
export function duplicateAttribute(range: Range, typed: string, earlier: Range): Diagnostic {
  return problem(
    'syntax/duplicate-attribute',
    range,
    say`\`${typed}\` says again what these braces said before`,
    say`Keep one of the two; the last one counts`,
    { title: say`Delete the first`, edits: [{ range: earlier, text: '' }] },
  );
}
