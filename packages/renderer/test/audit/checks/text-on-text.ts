import type { Check } from '../check.ts';
import { overlappingPairs } from '../geometry.ts';

const tolerance = 0.75;

/** Two lines of text share room. */
export const textOnText: Check = {
  code: 'T2',
  finds: 'text on text',
  find: (survey) =>
    overlappingPairs(survey.texts, tolerance).map(([a, b]) => ({
      key: a.node.key,
      detail: `“${a.node.text}” and “${b.node.text}” (${b.node.key})`,
    })),
};
