import { duration, type Report, say } from '@wayline/parser';
import type { Text } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { Duration } from '../values.ts';

/** Reads how long something takes; words that cannot be counted are kept as they are. */
export function durationOf(value: Text, report: Report): Duration | undefined {
  const found = duration(value.text);
  if (!found) return undefined;
  const { ambiguous, ...read } = found;
  if (ambiguous !== undefined) {
    const message = say`${typed(ambiguous)} could be minutes or months`;
    report(problem('resolve/ambiguous-duration', value.range, message, say`Write \`min\` or \`mo\``));
  }
  return { ...read, range: value.range };
}
