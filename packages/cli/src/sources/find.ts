import { existsSync } from 'node:fs';
import { normalize } from 'node:path';
import { type Said, say } from '@wayline/parser';
import { statusOf } from '../status-of.ts';
import { WrongUse } from '../wrong-use.ts';

/** How standard input, and standard output, are named on a command line. */
export const standardStream = '-';

/** The files that the words of a command line mean, each once; patterns the shell left alone are expanded. */
export async function findSources(words: readonly string[]): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const word of words) {
    for (const file of await filesOf(word)) if (!found.has(normalize(file))) found.set(normalize(file), file);
  }
  return [...found.values()];
}

async function filesOf(word: string): Promise<readonly string[]> {
  if (word === standardStream) return [word];
  const status = statusOf(word);
  if (status?.isDirectory()) {
    throw new WrongUse(
      say`\`${word}\` is a directory; name its files, for example \`${trimmed(word)}/*.journey\``,
    );
  }
  if (status !== undefined) return [word];
  if (!/[*?[{]/.test(word)) throw new WrongUse(missing(word));

  const { glob } = await import('tinyglobby');
  const files = await glob(word.replaceAll('\\', '/'), { expandDirectories: false, onlyFiles: true });
  if (files.length === 0) throw new WrongUse(say`no file matches \`${word}\``);
  return files.sort();
}

function missing(word: string): Said {
  const meant = `${word}.journey`;
  const missing = say`there is no file \`${word}\``;
  return existsSync(meant) ? say`${missing}; did you mean \`${meant}\`?` : missing;
}

function trimmed(directory: string): string {
  return directory.replace(/(?<=.)[/\\]+$/, '');
}
