import type { Attributes, Feel, Line } from '../tree.ts';

/** The line that bears each `{#id}` given to a node: the first, where there are several. */
export function bearersOf(lines: readonly Line[]): ReadonlyMap<string, Line> {
  const bearers = new Map<string, Line>();
  for (const line of lines) {
    for (const id of idsOn(line)) if (!bearers.has(id)) bearers.set(id, line);
  }
  return bearers;
}

interface Body {
  readonly attributes?: Attributes;
  readonly feel?: Feel;
}

function idsOn(line: Line): readonly string[] {
  if (line.kind === 'property') return idsIn(line);
  if (!('label' in line)) return [];
  return [line, ...(line.kind === 'stage' ? line.inline : [])].flatMap(idsIn);
}

function idsIn({ attributes, feel }: Body): readonly string[] {
  const braces = [attributes, ...(feel?.moods ?? []).map((mood) => mood.attributes)];
  return braces.flatMap((pair) => pair?.items ?? []).flatMap((item) => (item.kind === 'id' ? item.id : []));
}
