import { fold } from '@wayline/parser';

/** Where a way through JSON or YAML leads. */
export type Found =
  | { readonly kind: 'value'; readonly value: unknown }
  /** A list, with what is left of the way: the name of a column. */
  | { readonly kind: 'list'; readonly list: readonly unknown[]; readonly rest: readonly string[] }
  /** Nothing of that name; `depth` parts of the way were gone. */
  | { readonly kind: 'missing'; readonly depth: number; readonly among: readonly string[] };

/** Follows a way such as `cart.abandon` or `months.0.value`; a list stops it, unless an index leads on. */
export function follow(data: unknown, way: readonly string[]): Found {
  let value = data;
  let depth = 0;
  while (depth < way.length || Array.isArray(value)) {
    const rest = way.slice(depth);
    const next = Array.isArray(value)
      ? entryOf(value, rest)
      : isRecord(value)
        ? keyOf(value, rest)
        : undefined;
    if (next === undefined) {
      if (Array.isArray(value)) return { kind: 'list', list: value, rest };
      return { kind: 'missing', depth, among: isRecord(value) ? Object.keys(value) : [] };
    }
    value = next.value;
    depth += next.parts;
  }
  return { kind: 'value', value };
}

interface Next {
  readonly value: unknown;
  readonly parts: number;
}

function entryOf(list: readonly unknown[], [index = '']: readonly string[]): Next | undefined {
  return /^\d{1,9}$/.test(index) ? { value: list[Number(index)], parts: 1 } : undefined;
}

/** A key may hold dots of its own, so the longest one that fits is taken. */
function keyOf(record: DataRecord, way: readonly string[]): Next | undefined {
  for (let parts = Math.min(way.length, longestKey); parts > 0; parts--) {
    const key = keyNamed(way.slice(0, parts).join('.'), record);
    if (key !== undefined) return { value: record[key], parts };
  }
  return undefined;
}

const longestKey = 8;

/** A key as it is written, or else in another case; what every object inherits is none. */
function keyNamed(name: string, record: DataRecord): string | undefined {
  if (Object.hasOwn(record, name)) return name;
  const folded = fold(name);
  return Object.keys(record).find((key) => fold(key) === folded);
}

export type DataRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
