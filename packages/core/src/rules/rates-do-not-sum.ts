import { problem, typed } from '../problems.ts';
import type { Rule } from './rule.ts';

/** Edges that lead more people away from a step than came to it. */
export const ratesDoNotSum: Rule = ({ journey, report }) => {
  for (const { id, label } of journey.steps) {
    const drawn = journey.edges.filter(({ from, implied }) => from === id && !implied);
    const percent = Math.round(drawn.reduce((sum, { rate = 0 }) => sum + rate, 0) * 10_000) / 100;
    if (percent <= 100) continue;
    const message = `The rates of the edges that leave ${typed(label.text)} sum to ${percent} %`;
    report(
      problem(
        'lint/rates-do-not-sum',
        label.range,
        message,
        'Rates are shares of those who come to the step: together at most 100 %',
      ),
    );
  }
};
