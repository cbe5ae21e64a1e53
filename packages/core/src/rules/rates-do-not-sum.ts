import { say } from '@wayline/parser';
import type { Id } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Edges that lead more people away from a step than came to it. */
export const ratesDoNotSum: Rule = ({ journey, report }) => {
  const sums = new Map<Id, number>();
  for (const { from, implied, rate = 0 } of journey.edges) {
    if (!implied) sums.set(from, (sums.get(from) ?? 0) + rate);
  }
  for (const { id, label } of journey.steps) {
    const percent = Math.round((sums.get(id) ?? 0) * 10_000) / 100;
    if (percent <= 100) continue;
    const message = say`The rates of the edges that leave ${typed(label.text)} sum to ${percent} %`;
    report(
      problem(
        'lint/rates-do-not-sum',
        label.range,
        message,
        say`Rates are shares of those who come to the step: together at most 100 %`,
      ),
    );
  }
};
