import { type Diagnostic, type Range, type Report, type Said, say, slip } from '@wayline/parser';
import { type FileFault, type Files, fileAt, type NoFile } from '../files.ts';
import type { FileNeed } from '../needs.ts';
import { meantBy, problem, typed } from '../problems.ts';

/** Reports every file of these kinds that a text asks for and the host has no text of. */
export function reportUnread(
  needed: readonly FileNeed[],
  kinds: readonly FileNeed['kind'][],
  files: Files,
  report: Report,
): void {
  for (const { kind, written, path, range } of needed) {
    const found = kinds.includes(kind) ? fileAt(path, files) : '';
    if (typeof found !== 'string') report(unreadFile(written, range, found));
  }
}

/** The problem of a file that has no text, named where it is asked for. */
export function unreadFile(
  written: string,
  range: Range,
  { fault, beside = [] }: NoFile,
  ending = '.journey',
): Diagnostic {
  const file = typed(written);
  switch (fault) {
    case 'missing': {
      const { help, fix } = meantBy(nearest(written, beside), range);
      return problem(
        'resolve/missing-file',
        range,
        say`The file ${file} cannot be found`,
        help ?? helpToFind(written, ending) ?? say`The path counts from the file it stands in`,
        fix,
      );
    }
    case 'outside':
      return problem(
        'resolve/file-outside',
        range,
        say`The file ${file} lies outside the project, and is not read`,
        helpInside(written),
      );
    default:
      return problem('resolve/unreadable-file', range, whyUnread[fault](file));
  }
}

const whyUnread: Readonly<Record<Exclude<FileFault, 'missing' | 'outside'>, (file: string) => Said>> = {
  unreadable: (file) => say`The file ${file} cannot be read`,
  'not-text': (file) => say`The file ${file} is no text in UTF-8`,
  'too-large': (file) => say`The file ${file} is too large to be read`,
  'too-many': (file) => say`The file ${file} is not read, since too many are asked for already`,
};

/** The path with the name that was probably meant: one slip away, or the same with an ending. */
function nearest(written: string, beside: readonly string[]): string | undefined {
  const name = /[^/\\]*$/u.exec(written)?.[0] ?? '';
  const meant = slip(name, beside) ?? beside.find((other) => other.startsWith(`${name}.`));
  return name === '' || meant === undefined ? undefined : written.slice(0, -name.length) + meant;
}

function helpToFind(written: string, ending: string): Said | undefined {
  if (/[,，、;；]\s*\S/u.test(written)) return say`Write each file on a line of its own`;
  if (/\s/u.test(written)) return say`If this is text, begin the line with a backslash`;
  if (!/\.[^./\\]+$/u.test(written)) return say`Write the whole name, as in ${typed(written + ending)}`;
  return undefined;
}

function helpInside(written: string): Said {
  if (/^[a-z][a-z0-9+.-]+:/iu.test(written)) return say`Nothing is fetched: save the file in the project`;
  if (/^(?:[/\\]|[a-z]:)/iu.test(written))
    return say`Write the path from this file, as in \`./shared.journey\``;
  return say`Move it into the project; what leads out of it is never followed`;
}
