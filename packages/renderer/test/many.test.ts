import { expect, it } from 'vitest';
import { renderSync } from '../src/render.ts';

// More than a call can take as arguments, which is how the stack overflows where nothing recurs.
const many = 130_000;

it('draws more steps than a call can take arguments', () => {
  const steps = Array.from({ length: many }, (_, index) => `- Step ${index} ~ ${(index % 5) - 2}`);
  const { svg } = renderSync(`---\nlanes: [emotion]\n---\n# Many\n${steps.join('\n')}\n`);
  expect(svg.match(/data-key="feeling\./g)).toHaveLength(many);
});

it('sets more lines under a step than a call can take arguments', () => {
  const { svg } = renderSync(`# Much\n- Step\n${'  | a line of its own\n'.repeat(many)}`);
  expect(svg.match(/>a line of its own</g)).toHaveLength(many);
});
