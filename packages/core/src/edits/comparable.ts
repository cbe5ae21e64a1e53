import { nodeLists } from '../interchange/data/checked-data.ts';
import { referring, type Target } from '../interchange/data/references.ts';
import { toJson } from '../interchange/json.ts';
import type { Id, Journey } from '../journey.ts';

/**
 * What a journey says, as a text to compare: each node is called by its place rather than by its id, and what is
 * called by the label of a metric by the metric. `labels` are other labels for some nodes.
 */
export function comparable(journey: Journey, labels: ReadonlyMap<Id, string> = new Map()): string {
  const data = toJson(journey);
  const places = nodeLists.map(({ list, kind }): [string, ReadonlyMap<string, string>] => {
    return [kind, new Map(data[list].map(({ id }, index) => [id, `${kind} ${index}`]))];
  });
  // `fromEntries` forgets which names its entries have.
  const targets = Object.fromEntries(places) as Record<Target, ReadonlyMap<string, string>>;
  const lists = nodeLists.map(({ list }) => {
    return [list, data[list].map((node) => ({ ...node, id: '', label: labels.get(node.id) ?? node.label }))];
  });
  const edges = data.edges.map((edge) => ({ ...edge, id: '' }));
  const said = { ...data, ...Object.fromEntries(lists), edges, language: '' };
  return JSON.stringify(
    referring(said, targets, () => {}),
    unnamed,
  );
}

/** What names a metric is called by it, which is compared already. */
function unnamed(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('metric' in value)) return value;
  const { metric } = value;
  if (metric === undefined || !('kind' in value)) return value;
  return value.kind === 'metric-use' ? { ...value, name: '' } : { ...value, measure: '' };
}
