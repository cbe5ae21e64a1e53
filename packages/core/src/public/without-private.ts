import { renewed, renewedList } from '../renewed.ts';

/** What is left of a value without everything in it that is marked private, and without what is still to be done. */
export function withoutPrivate<Value extends object>(value: Value): Value {
  return renewed(value, (inner, key) =>
    key === 'todo' && typeof inner === 'string' ? undefined : stripped(inner),
  );
}

function stripped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('private' in value && value.private === true) return undefined;
  return Array.isArray(value) ? renewedList(value, stripped) : withoutPrivate(value);
}
