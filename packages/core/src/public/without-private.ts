import type { Range } from '@wayline/parser';

/**
 * What is left of a value without everything in it that is marked private, what is still to be done, and places in
 * the text, which would show where something is missing.
 */
export function withoutPrivate<Value>(value: Value): Value {
  // Lists and records stay what they are: only what may be absent can be marked.
  return stripped(value) as Value;
}

function stripped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter(isForAll).map(stripped);
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'todo' || !isForAll(inner)) return [];
    return [[key, key === 'range' ? nowhere : stripped(inner)]];
  });
  return Object.fromEntries(entries);
}

function isForAll(value: unknown): boolean {
  const isMarked =
    typeof value === 'object' && value !== null && 'private' in value && value.private === true;
  return !isMarked;
}

const nowhere: Range = { from: 0, to: 0 };
