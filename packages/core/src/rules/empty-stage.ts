import { say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** A stage with neither a step nor a score of its own. */
export const emptyStage: Rule = ({ journey, report }) => {
  if (journey.steps.length === 0) return;
  const filled = new Set(journey.steps.map(({ stage }) => stage));
  for (const { id, label, scores } of journey.stages) {
    // A stage without a name has been reported; one that ends in a colon may be on its way.
    if (filled.has(id) || scores.length > 0 || /^$|[:：]$/u.test(label.text)) continue;
    const help = say`Write its steps below it, or score the stage itself: \`## Stage ~ -1\``;
    report(problem('lint/empty-stage', label.range, say`The stage ${typed(label.text)} has no steps`, help));
  }
};
