import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '@wayline/core';

/** A text of the repository that tests start from. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The input of a case, and the project it stands in. */
export interface Case extends Sample {
  readonly folder: string;
  /** What stands beside the input, by its path; nothing where the input stands alone, as in a page. */
  readonly files: Files | undefined;
}

const exampleFolder = new URL('../../../examples/', import.meta.url);
const caseFolder = new URL('./cases/', import.meta.url);

/** The examples of the repository. */
export const examples: readonly Sample[] = (existsSync(exampleFolder) ? readdirSync(exampleFolder) : [])
  .filter((name) => name.endsWith('.journey'))
  .map((name) => ({ name, text: readFileSync(new URL(name, exampleFolder), 'utf8') }));

/** What came of a case; everything else beside its input is a file of its project. */
const goldens = ['journey.json', 'problems.txt', 'public.json'];

/** Every case. */
export const cases: readonly Case[] = readdirSync(caseFolder).map((name) => {
  const folder = fileURLToPath(new URL(name, caseFolder));
  return { name, folder, text: readFileSync(join(folder, 'input.journey'), 'utf8'), files: filesIn(folder) };
});

function filesIn(folder: string): Files | undefined {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((name) => !goldens.includes(name));
  return names.length > 1
    ? new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]))
    : undefined;
}
