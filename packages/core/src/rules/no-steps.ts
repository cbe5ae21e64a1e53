import { say } from '@wayline/parser';
import type { Journey } from '../journey.ts';
import { problem } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A journey without a step: there is nothing to draw. A file that only declares is there for others to use. */
export const noSteps: Rule = ({ journey, report }) => {
  const isScored = journey.stages.some(({ scores }) => scores.length > 0);
  if (journey.steps.length > 0 || isScored || isLibrary(journey)) return;
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

function isLibrary({ title, stages, uses, personas, channels, metrics, lanes, views }: Journey): boolean {
  const declared = [uses, personas, channels, metrics, lanes, views].some((some) => some.length > 0);
  return declared && title === undefined && stages.length === 0;
}
