import type { Edge, Journey } from '@wayline/core';

/** A journey as a reader of a golden wants it: no ranges, nothing empty, texts as strings, an edge a line. */
export function summary(journey: Journey): string {
  const { kind: _, edges, ...rest } = journey;
  const shown = { ...(plain(rest) as object), edges: edges.map(edgeLine) };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function edgeLine({ kind, from, to, file, implied, rate, reason, ...edge }: Edge): string {
  const share = rate === undefined ? '' : ` ${Math.round(rate * 10_000) / 100}%`;
  const { count, only, state, certainty, repeat } = edge;
  const more = Object.entries({ count, only, state, certainty, repeat }).filter(
    ([, value]) => value !== undefined,
  );
  const extras = more.length > 0 ? ` ${JSON.stringify(Object.fromEntries(more))}` : '';
  const arrow = implied ? '..>' : '-->';
  return `${kind}: ${from} ${arrow} ${to ?? file ?? '(exit)'}${share}${reason ? ` : ${reason.text}` : ''}${extras}`;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('text' in value && 'range' in value && Object.keys(value).length === 2) return value.text;
  const kept = Object.entries(value)
    .filter(([name]) => name !== 'range' && name !== 'kind')
    .map(([name, inner]) => [name, plain(inner)] as const)
    .filter(([, inner]) => inner !== false && !isEmpty(inner));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
