import type { Report } from '@wayline/parser';
import type { DataFiles } from '../data/data-files.ts';
import type { Id, Metric } from '../journey.ts';
import { type Ids, idOf } from './ids.ts';
import { metricOf } from './metric.ts';
import type { MetricAt } from './metric-use.ts';
import type { OutlineNode } from './outline-node.ts';

/** The metrics that are declared; each is read when it is first asked for, since not all of a library are. */
export function metricsOf(
  nodes: readonly OutlineNode[],
  ids: Ids,
  { files, fileName = '' }: { readonly files: DataFiles | undefined; readonly fileName: string | undefined },
  reportOn: (node: OutlineNode) => Report,
): MetricAt {
  const declared = new Map(nodes.map((node) => [idOf(node, ids), node]));
  const read = new Map<Id, Metric>();
  return (id) => {
    const node = declared.get(id);
    const known = read.get(id);
    if (known || !node) return known;
    const metric = metricOf(node, id, { files, fileName: node.origin?.file ?? fileName }, reportOn(node));
    read.set(id, metric);
    return metric;
  };
}
