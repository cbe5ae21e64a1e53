import { metricUse } from '@wayline/parser';
import type { Id, MetricUse } from '../journey.ts';
import { bracesOf } from './braces.ts';
import { type ItemContext, untilOf } from './item.ts';
import type { OutlineNode, Property } from './outline-node.ts';
import { provenanceOf } from './provenance.ts';
import { type Directory, matches } from './references.ts';
import { standingOf } from './standing.ts';
import { partOf } from './text.ts';

/** What is needed to read a measured value. */
export interface MetricContext extends ItemContext {
  readonly metrics: Directory<Id>;
}

/** Reads a measured value: `NPS +62 (target +50)`. */
export function metricUseOf(
  { value, attributes, range }: Property,
  node: OutlineNode,
  context: MetricContext,
): MetricUse {
  const { metrics, personas, report } = context;
  const { name: written = value.text, ...numbers } = metricUse(value.text) ?? {};
  const start = Math.max(0, value.text.indexOf(written));
  const name = partOf(value, start, start + written.length);
  const [metric] = matches(name.text, metrics);
  const braces = bracesOf(attributes, 'kpi', report);
  const until = untilOf(braces, node, context);
  return {
    kind: 'metric-use',
    name,
    ...(metric !== undefined && { metric }),
    ...numbers,
    ...provenanceOf(braces, report),
    ...standingOf(braces, personas, report),
    range,
    ...(until !== undefined && { until }),
  };
}
