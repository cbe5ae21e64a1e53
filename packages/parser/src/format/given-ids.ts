import type { Attributes, Feel, Line } from '../tree.ts';

/** The lines that bear each `{#id}`, in their order: where a node bears several, or several nodes bear one, it counts. */
export function bearersOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const bearers = new Map<string, Line[]>();
  for (const line of lines) {
    for (const id of idsOn(line)) {
      const others = bearers.get(id);
      if (others) others.push(line);
      else bearers.set(id, [line]);
    }
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
