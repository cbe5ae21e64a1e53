import fc from 'fast-check';
import type { Shape } from './stress.ts';

/** Maps of any shape. */
export const shapes: fc.Arbitrary<Shape> = fc.record({
  phases: fc.integer({ min: 0, max: 4 }),
  stages: fc.integer({ min: 1, max: 5 }),
  steps: fc.integer({ min: 1, max: 4 }),
  personas: fc.integer({ min: 0, max: 6 }),
  items: fc.integer({ min: 0, max: 4 }),
  every: fc.integer({ min: 1, max: 5 }),
  edges: fc.integer({ min: 0, max: 4 }),
  toBe: fc.boolean(),
  groups: fc.boolean(),
  extras: fc.boolean(),
});
