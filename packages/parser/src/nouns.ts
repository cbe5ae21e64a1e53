import type { Said } from './said.ts';
import { nodeKinds } from './vocabulary/keys.ts';

/** What messages call the things of a map, beside the kinds of node. */
export const nouns = [
  ...nodeKinds,
  'touchpoint',
  'quote',
  'pain point',
  'opportunity',
  'edge',
  'item',
  'measured value',
  'evidence',
  'experiment',
  'duration',
  'text',
  'value',
] as const;

export type Noun = (typeof nouns)[number];

/** The name of a thing, as a part of a sentence. */
export function noun(name: Noun): Said {
  return { pattern: name, values: [] };
}
