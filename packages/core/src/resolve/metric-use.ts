import { metricUse, type Report, say } from '@wayline/parser';
import type { Id, Metric, MetricUse, Text } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { Quantity } from '../values.ts';
import { bracesOf } from './braces.ts';
import { type ItemContext, untilOf } from './item.ts';
import type { OutlineNode, Property } from './outline-node.ts';
import { provenanceOf } from './provenance.ts';
import { type Directory, matches } from './references.ts';
import { standingOf } from './standing.ts';
import { partOf } from './text.ts';
import { workOf } from './work.ts';

/** Looks up a declared metric by its id. */
export type MetricAt = (id: Id) => Metric | undefined;

/** What is needed to read a measured value. */
export interface MetricContext extends ItemContext {
  readonly metrics: Directory<Id>;
  readonly metricAt: MetricAt;
}

/** Reads a measured value: `NPS +62 (target +50)`, or the name alone of a metric that a file gives a value. */
export function metricUseOf(
  { value, attributes, range }: Property,
  node: OutlineNode,
  context: MetricContext,
): MetricUse {
  const { metrics, metricAt, personas, report } = context;
  const written = writtenIn(value, metrics);
  const { name, actual, target } = written;
  const [metric] = matches(name.text, metrics);
  const reading = metric === undefined ? undefined : metricAt(metric)?.reading;
  if (reading?.value) reportOther(written, reading.value, report);
  const shown = actual ?? reading?.value;
  const braces = bracesOf(attributes, 'kpi', report);
  const until = untilOf(braces, node, context);
  return {
    kind: 'metric-use',
    name,
    ...(metric !== undefined && { metric }),
    ...(shown && { actual: shown }),
    ...(reading && !actual && { bound: true }),
    ...(target && { target }),
    ...provenanceOf(braces, report),
    ...standingOf(braces, personas, report),
    ...workOf(braces),
    range,
    ...(until !== undefined && { until }),
  };
}

/** What is written of a value. */
interface Written extends Pick<MetricUse, 'actual' | 'target'> {
  readonly name: Text;
  /** Where the number stands. */
  readonly number?: Text;
}

/** A number that belongs to the name of a declared metric, as in `Day 7 retention`, is none. */
function writtenIn(value: Text, metrics: Directory<Id>): Written {
  const { name: label = value.text, actual, target } = metricUse(value.text) ?? {};
  const from = Math.max(0, value.text.indexOf(label));
  const part = (start: number, end: number) => partOf(value, start, end);
  const aim = target && { target };
  if (!actual) return { name: part(from, from + label.length), ...aim };
  const start = value.text.indexOf(actual.text, from + label.length);
  const whole = part(from, start + actual.text.length);
  if (matches(whole.text, metrics).length > 0) return { name: whole, ...aim };
  const number = part(start, start + actual.text.length);
  return { name: part(from, from + label.length), number, actual, ...aim };
}

/** Says that a number stands in the text, and another in the file. */
function reportOther({ name, number, actual }: Written, read: Quantity, report: Report): void {
  if (!number || actual?.value === read.value) return;
  const message = say`${typed(number.text)} stands here, and the file says ${typed(read.text)}`;
  const range = { from: name.range.to, to: number.range.to };
  const fix = { title: say`Take the number from the file`, edits: [{ range, text: '' }] };
  report(problem('data/another-number', number.range, message, say`What stands here is taken`, fix));
}
