import type { Gone } from './gone.ts';

/**
 * What is left of a value without everything in it that speaks of something that is gone: mentions of a channel,
 * values of a metric, feelings of a persona, lines that are for nobody any more.
 */
export function rejoined<Value>(value: Value, gone: Gone): Value {
  // Lists and records stay what they are: only what may be absent goes.
  return left(value) as Value;

  function left(inner: unknown): unknown {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) return inner.filter((each) => !isLost(each)).map(left);
    const unread = isGone(inner, 'metric') ? measured : [];
    const entries = Object.entries(inner).flatMap(([key, each]) => {
      if (unread.includes(key) || (key === 'after' && isGone(inner, key))) return [];
      const renewed =
        key === 'until' ? gone.stepBefore(each) : key === 'custom' ? lanesLeft(each) : left(each);
      return renewed === undefined ? [] : [[key, renewed]];
    });
    return Object.fromEntries(entries);
  }

  /** What stands in lanes of the writer's own, by lane. */
  function lanesLeft(custom: object): object {
    return Object.fromEntries(
      Object.entries(custom).flatMap(([lane, items]) => (gone.ids.has(lane) ? [] : [[lane, left(items)]])),
    );
  }

  /** Whether one of a list cannot be without what it speaks of. */
  function isLost(thing: unknown): boolean {
    // Ids stand alone only where they name personas or lanes, some of which may go.
    if (typeof thing === 'string') return gone.ids.has(thing);
    if (typeof thing !== 'object' || thing === null) return false;
    const isMeasured = 'kind' in thing && thing.kind === 'metric-use' && isGone(thing, 'metric');
    return isMeasured || needed.some((key) => isGone(thing, key)) || isForNobody(thing);
  }

  function isForNobody(thing: object): boolean {
    return 'only' in thing && Array.isArray(thing.only) && thing.only.every((id) => gone.ids.has(id));
  }

  function isGone(thing: object, key: string): boolean {
    const id = Object.entries(thing).find(([name]) => name === key)?.[1];
    return typeof id === 'string' && gone.ids.has(id);
  }
}

/** References without which a thing of a list says nothing. */
const needed = ['id', 'phase', 'stage', 'group', 'persona', 'channel', 'from', 'to'];

/** What a private metric says of a feeling or an experiment. */
const measured = ['metric', 'measure', 'value'];
