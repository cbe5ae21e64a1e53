import { basename, dirname, join } from 'node:path';
import { gatherSync, type Journey, resolve, sidecarOf, sidecarPaths } from '@wayline/core';
import { type Diagnostic, parse, type SyntaxTree } from '@wayline/parser';
import { type Problem, problemsIn } from '../problems/problem.ts';
import type { Project } from '../sources/project.ts';

/** Reads a map with the files that it uses; what is wrong with it is for `wayline check` to tell. */
export function translatable(
  text: string,
  { fileName, read }: Project,
): { readonly tree: SyntaxTree; readonly journey: Journey } {
  const tree = parse(text, () => {});
  const files = gatherSync(tree, fileName, read);
  return { tree, journey: resolve(tree, () => {}, { fileName, files }) };
}

/** A file of translations beside a map. */
export interface Beside {
  /** As messages call it. */
  readonly path: string;
  /** Absent where there is none yet. */
  readonly text?: string;
}

/** The file of translations into a language: the one that is there, or the one to be written. */
export function translationsOf(map: string, language: string, { fileName, read }: Project): Beside {
  const found = sidecarPaths(fileName, language).map((path) => ({
    path: join(dirname(map), basename(path)),
    text: read(path),
  }));
  for (const { path, text } of found) if (typeof text === 'string') return { path, text };
  return { path: found[0]?.path ?? map };
}

/** What keeps the translations of a map into a language from being read. */
export function brokenTranslations(map: string, language: string, project: Project): readonly Problem[] {
  const { path, text } = translationsOf(map, language, project);
  if (text === undefined) return [];
  const found: Diagnostic[] = [];
  sidecarOf(text, language, (problem) => found.push(problem));
  const errors = found.filter(({ severity }) => severity === 'error');
  return problemsIn(path, text, errors);
}
