import { fold } from '@wayline/parser';

/** A name as an id: folded letters, digits and `_` of any script, everything else a hyphen. */
export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
