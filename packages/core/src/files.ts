/**
 * Files that a host has read for a text, by their path from the root of the project: forward slashes, neither `.`
 * nor `..`. A path that is not here was not found.
 */
export type Files = ReadonlyMap<string, FoundFile>;

/** The text of a file, the bytes of an image, or why it could not be had. */
export type FoundFile = string | FileBytes | NoFile;

/** What a file holds that is no text. */
export interface FileBytes {
  readonly bytes: Uint8Array;
}

/** Why there is no text under a path. */
export interface NoFile {
  readonly fault: FileFault;
  /** Names of files beside the one that is missing, for a writer who slipped. */
  readonly beside?: readonly string[];
}

/** Why a host has no text for a path; `outside` is for links that lead out of the project. */
export type FileFault = 'missing' | 'outside' | 'unreadable' | 'not-text' | 'too-large' | 'too-many';

/** What a host found under a path; a path that leads out of the project is never looked for. */
export function foundAt(path: string | undefined, files: Files): FoundFile {
  return path === undefined ? { fault: 'outside' } : (files.get(path) ?? { fault: 'missing' });
}

/** The text that a host found under a path. */
export function fileAt(path: string | undefined, files: Files): string | NoFile {
  const found = foundAt(path, files);
  return typeof found === 'object' && 'bytes' in found ? { fault: 'not-text' } : found;
}

/**
 * The path from the root of a file that another names, by where that other stands; nothing for what would leave
 * the project, for absolute paths, and for addresses of the web.
 */
export function pathFrom(file: string, written: string): string | undefined {
  const name = written.replaceAll('\\', '/');
  if (name === '' || name.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(name)) return undefined;
  const path = file.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') {
      if (path.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') path.push(part);
  }
  return path.join('/');
}
