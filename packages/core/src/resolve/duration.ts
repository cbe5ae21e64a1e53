import { duration, say } from '@wayline/parser';
import { problem, typed } from '../problems.ts';
import type { Duration } from '../values.ts';
import { bracesOf } from './braces.ts';
import { type ItemContext, untilOf } from './item.ts';
import type { OutlineNode } from './outline-node.ts';
import { propertyAt } from './properties.ts';

/** Reads how long something takes; words that cannot be counted are kept as they are. */
export function durationAt(node: OutlineNode, context: ItemContext): Duration | undefined {
  const { report } = context;
  const written = propertyAt(node, 'time', report);
  const found = written && duration(written.value.text);
  if (!found) return undefined;
  const { value, attributes } = written;
  const { ambiguous, ...read } = found;
  const braces = bracesOf(attributes, 'duration', report);
  const until = untilOf(braces, node, context);
  if (ambiguous !== undefined) {
    const message = say`${typed(ambiguous)} could be minutes or months`;
    report(problem('resolve/ambiguous-duration', value.range, message, say`Write \`min\` or \`mo\``));
  }
  const isPrivate = braces.flags.has('private');
  return {
    ...read,
    range: value.range,
    ...(isPrivate && { private: true }),
    ...(until !== undefined && { until }),
  };
}
