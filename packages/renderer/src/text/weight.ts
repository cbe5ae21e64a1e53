import type { Script } from './script.ts';

/** Font weights that a map uses. */
export type Weight = 400 | 500 | 600 | 700;

/** The weight a run is drawn in: most Chinese, Japanese and Korean fonts have only 400 and 700. */
export function weightFor(script: Script, weight: Weight): Weight {
  if (script !== 'han' && script !== 'kana' && script !== 'hangul') return weight;
  return weight >= 600 ? 700 : 400;
}
