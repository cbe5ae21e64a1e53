import type { Range } from '@wayline/parser';
import type { OutlineNode } from '../resolve/outline-node.ts';

/**
 * A node of another file as if it stood at a place of this one: whatever points into that file points there, so
 * that no range of a journey leads into the wrong text.
 */
export function placedAt(range: Range, { origin, ...node }: OutlineNode): OutlineNode {
  const alone = { phase: undefined, stage: undefined, group: undefined };
  return { ...moved({ ...node, ...alone }, range), ...(origin && { origin }) };
}

/** The same for its name alone: of a large catalogue, most is never looked at. */
export function nameAt(range: Range, node: OutlineNode): OutlineNode {
  const { label, braces } = node;
  return { ...node, range, label: { ...label, range }, braces: moved(braces, range) };
}

// The shape of a value stays as it is; only its ranges are others.
const moved = <T>(value: T, range: Range): T => movedValue(value, range) as T;

function movedValue(value: unknown, range: Range): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isRange(value)) return range;
  if (Array.isArray(value)) return value.map((part) => movedValue(part, range));
  const move = ([name, part]: [unknown, unknown]) => [name, movedValue(part, range)] as const;
  if (value instanceof Map) return new Map([...value].map(move));
  return Object.fromEntries(Object.entries(value).map(move));
}

function isRange(value: object): value is Range {
  return 'from' in value && 'to' in value && Object.keys(value).length === 2;
}
