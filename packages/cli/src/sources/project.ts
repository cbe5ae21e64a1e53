import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type FoundFile, largestImage } from '@wayline/core';
import { say } from '@wayline/parser';
import { statusOf } from '../status-of.ts';
import { systemReason } from '../system-reason.ts';
import { WrongUse } from '../wrong-use.ts';
import { decodeAny } from './decode.ts';
import { standardStream } from './find.ts';
import { largestFile } from './read.ts';

/** The folder that a map may take files from, as seen from the map. */
export interface Project {
  /** The path of the map from the root of the project, with forward slashes. */
  readonly fileName: string;
  /** Reads a file by its path from the root; what lies elsewhere, by a link as well, is never opened. */
  readonly read: (path: string, kind?: 'text' | 'image') => FoundFile | undefined;
}

/** The project of a file of the command line: the folder that was named with `--root`, or the one around the file. */
export function projectOf(file: string, named?: string): Project {
  const isStream = file === standardStream;
  const folder = realPath(isStream ? '.' : dirname(file));
  const root = named === undefined ? rootAbove(folder) : rootNamed(named);
  if (!isInside(folder, root)) throw new WrongUse(say`\`${file}\` does not stand in the folder \`${root}\``);
  const folders = relative(root, folder).split(sep);
  // What comes through standard input stands in a folder, but has no name.
  const parts = [...folders, isStream ? '' : basename(file)];
  return {
    fileName: (folders[0] === '' ? parts.slice(1) : parts).join('/'),
    read: (path, kind = 'text') => readInside(root, path, kind),
  };
}

function rootNamed(folder: string): string {
  if (statusOf(folder)?.isDirectory() !== true) throw new WrongUse(say`there is no folder \`${folder}\``);
  return realPath(folder);
}

function realPath(path: string): string {
  try {
    return realpathSync(resolve(path));
  } catch (error) {
    throw new WrongUse(say`\`${path}\` cannot be reached: ${systemReason(error)}`);
  }
}

/** A mark of one's own counts before the repository, and that before a package, of which one may hold several. */
function rootAbove(folder: string): string {
  const above = foldersAbove(folder);
  for (const mark of ['.wayline', '.git', 'package.json']) {
    const root = above.find((each) => existsSync(join(each, mark)));
    if (root !== undefined) return root;
  }
  return folder;
}

function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function readInside(root: string, path: string, kind: Kind): FoundFile | undefined {
  try {
    const real = realpathSync(join(root, path));
    return isInside(real, root) ? contentOf(real, kind) : { fault: 'outside' };
  } catch (error) {
    return isMissing(error) ? { fault: 'missing', beside: besideOf(join(root, path), root) } : unreadable;
  }
}

type Kind = 'text' | 'image';

const unreadable: FoundFile = { fault: 'unreadable' };

/** The names of files in the folder where one is missing. */
function besideOf(file: string, root: string): readonly string[] {
  try {
    const folder = realpathSync(dirname(file));
    if (!isInside(folder, root)) return [];
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    );
  } catch {
    return [];
  }
}

function contentOf(file: string, kind: Kind): FoundFile {
  // A pipe that nobody writes to would otherwise never be opened.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return unreadable;
    if (status.size > (kind === 'image' ? largestImage : largestFile)) return { fault: 'too-large' };
    const bytes = readFileSync(descriptor);
    if (kind === 'image') return { bytes };
    const text = decodeAny(bytes);
    return typeof text === 'string' ? text.replace(/^\ufeff/, '') : { fault: 'not-text' };
  } finally {
    closeSync(descriptor);
  }
}

const signsOfAbsence = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && signsOfAbsence.includes(String(error.code));
}
