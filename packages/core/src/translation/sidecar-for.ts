import type { Files } from '../files.ts';
import { type Sidecar, sidecarPaths } from './sidecar.ts';
import { sidecarOf } from './sidecar-of.ts';

/** The translations of a map into a language, if a host has found any; what is wrong in them is told elsewhere. */
export function sidecarFor(
  fileName: string | undefined,
  language: string,
  files: Files | undefined,
): Sidecar | undefined {
  if (fileName === undefined || !files) return undefined;
  const texts = sidecarPaths(fileName, language).map((path) => files.get(path));
  const text = texts.find((found) => typeof found === 'string');
  return text === undefined ? undefined : sidecarOf(text, language, () => {});
}
