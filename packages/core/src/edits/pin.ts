import type { Edit } from '@wayline/parser';
import { canBeWritten } from '../interchange/text/ids.ts';
import type { Id, Journey } from '../journey.ts';
import { freshIds } from '../resolve/ids.ts';
import { type Head, nodesOf } from './head.ts';
import { insertion } from './outcome.ts';

/** The id that a node has in its braces, or could have. */
export function pinOf(head: Head, id: Id, journey: Journey): Id {
  if (givenId(head) !== undefined || canBeWritten(id)) return id;
  const fresh = freshIds(nodesOf(journey).map((node) => node.id));
  return fresh(id.replace(/[^\p{L}\p{N}_-]+/gu, '-'));
}

/** The change that writes an id into the braces of a node; none where it has one. */
export function pinEdits(head: Head, id: Id): readonly Edit[] {
  if (givenId(head) !== undefined) return [];
  const [first] = bracesOf(head);
  if (!first) return [insertion(head.end, ` {#${id}}`)];
  return [insertion(first.range.from + 1, first.items.length > 0 ? `#${id} ` : `#${id}`)];
}

function givenId(head: Head): Id | undefined {
  const items = bracesOf(head).flatMap((braces) => braces.items);
  return items.find((item) => item.kind === 'id')?.id;
}

/** The braces of a node; those behind a mood are its own too. */
export function bracesOf({ attributes, feel }: Head) {
  const behindMoods = feel?.moods.flatMap((mood) => mood.attributes ?? []) ?? [];
  return attributes ? [attributes, ...behindMoods] : behindMoods;
}
