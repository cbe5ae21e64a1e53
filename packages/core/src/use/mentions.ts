import type { Id, Journey } from '../journey.ts';

/** The parts of a journey that can mention something declared. */
type Mentioning = Pick<Journey, 'stages' | 'steps' | 'groups' | 'edges' | 'views' | 'settings' | 'lanes'>;

/** What a journey mentions, by id; other words are among it, and no id looks like them. */
export function mentionsIn(journey: Partial<Mentioning>): ReadonlySet<Id> {
  const found = new Set<string>();
  collect(journey, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') found.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    // Names of lanes are the keys of what is noted in them; a node that is declared does not mention itself.
    if (Array.isArray(part) && part.length > 0) found.add(name);
    if (name !== 'id') collect(part, found);
  }
}
