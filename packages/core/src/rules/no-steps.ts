import { say } from '@wayline/parser';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A journey without a step: there is nothing to draw. */
export const noSteps: Rule = ({ journey, report }) => {
  const isScored = journey.stages.some(({ scores }) => scores.length > 0);
  if (journey.steps.length > 0 || isScored) return;
  const range = journey.title?.range ?? { from: 0, to: 0 };
  report(
    problem(
      'lint/no-steps',
      range,
      say`This journey has no steps`,
      say`Write one step a line, such as \`- Queue ~ -1\``,
    ),
  );
};
