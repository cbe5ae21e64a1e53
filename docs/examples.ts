import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Files } from '@wayline/core';
import { root } from './pages.ts';

const folder = join(root, 'examples');

/** The names of the examples, without their ending. */
export const exampleNames: readonly string[] = readdirSync(folder).flatMap((name) =>
  name.endsWith('.journey') ? [basename(name, '.journey')] : [],
);

/** The text of a file in the folder of examples. */
export function exampleFile(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** The images of an example, in a folder of its name. */
export function imagesOf(example: string): Files {
  const images = join(folder, example);
  const files = existsSync(images) ? readdirSync(images) : [];
  return new Map(files.map((file) => [`${example}/${file}`, { bytes: readFileSync(join(images, file)) }]));
}
