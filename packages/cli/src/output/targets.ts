import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { say } from '@wayline/parser';
import { standardStream } from '../sources/find.ts';
import { statusOf } from '../status-of.ts';
import { WrongUse } from '../wrong-use.ts';

/** A picture to draw. */
export interface Picture {
  readonly source: string;
  /** Set where a source has several pictures: what tells the name of this one from the others. */
  readonly tag?: string;
}

/** A picture and where it goes; `-` stands for standard input and standard output. */
export interface Errand extends Picture {
  readonly target: string;
}

/** Decides where each picture goes, and refuses what would overwrite a source or another picture. */
export function planTargets<Asked extends Picture>(
  pictures: readonly Asked[],
  output: string | undefined,
): readonly (Asked & Errand)[] {
  const intoDirectory = output !== undefined && (pictures.length > 1 || isDirectory(output));
  if (output === standardStream && pictures.length > 1) {
    throw new WrongUse(say`only one picture fits into standard output; name a directory with \`-o\``);
  }
  if (intoDirectory && statusOf(output)?.isDirectory() === false) {
    throw new WrongUse(
      say`${pictures.length} pictures do not fit into the one file \`${output}\`; name a directory`,
    );
  }
  const errands = pictures.map((picture) => ({
    ...picture,
    target: intoDirectory ? join(output, pictureName(picture)) : (output ?? beside(picture)),
  }));
  const taken = new Map<string, string>();
  const read = new Set(pictures.map(({ source }) => identity(source)));
  for (const { source, target } of errands) {
    if (target === standardStream) continue;
    if (isDirectory(target)) throw new WrongUse(say`\`${target}\` is a directory`);
    if (read.has(identity(target)) || extname(identity(target)) === '.journey') {
      throw new WrongUse(say`the picture of \`${source}\` would overwrite the source file \`${target}\``);
    }
    const other = taken.get(identity(target));
    if (other !== undefined) {
      throw new WrongUse(say`the pictures of \`${other}\` and \`${source}\` would both be \`${target}\``);
    }
    taken.set(identity(target), source);
  }
  return errands;
}

function beside(picture: Picture): string {
  const { source, tag } = picture;
  if (source === standardStream && tag === undefined) return standardStream;
  return join(dirname(source), pictureName(picture));
}

function pictureName({ source, tag }: Picture): string {
  if (source === standardStream)
    throw new WrongUse(say`the picture of standard input needs the name of a file`);
  return `${basename(source, extname(source))}${tag === undefined ? '' : `.${tag}`}.svg`;
}

function isDirectory(path: string): boolean {
  return /[/\\]$/.test(path) || (statusOf(path)?.isDirectory() ?? false);
}

/** The same for two names of one file. */
function identity(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}
