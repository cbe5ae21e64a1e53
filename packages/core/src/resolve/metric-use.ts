import { metricUse, type Report } from '@wayline/parser';
import type { Id, MetricUse } from '../journey.ts';
import { said, wholeOf } from './brace-values.ts';
import { bracesOf } from './braces.ts';
import type { Property } from './outline-node.ts';
import { type Directory, matches } from './references.ts';
import { partOf } from './text.ts';

/** Reads a measured value: `NPS +62 (target +50)`. */
export function metricUseOf(
  { value, attributes, range }: Property,
  metrics: Directory<Id>,
  report: Report,
): MetricUse {
  const { name: written = value.text, ...numbers } = metricUse(value.text) ?? {};
  const start = Math.max(0, value.text.indexOf(written));
  const name = partOf(value, start, start + written.length);
  const [metric] = matches(name.text, metrics);
  const braces = bracesOf(attributes, 'kpi', report);
  const n = wholeOf(braces, 'n', report);
  return {
    kind: 'metric-use',
    name,
    ...(metric !== undefined && { metric }),
    ...numbers,
    ...said(braces, ['owner', 'source', 'date', 'status', 'by']),
    ...(n !== undefined && { n }),
    range,
  };
}
