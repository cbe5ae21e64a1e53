import { renewed, renewedList } from '../renewed.ts';
import type { Gone } from './gone.ts';

/**
 * What is left of a value without everything in it that speaks of something that is gone: mentions of a channel,
 * values of a metric, feelings of a persona, lines that are for nobody any more.
 */
export function rejoined<Value extends object>(value: Value, gone: Gone): Value {
  return rejoinedRecord(value);

  function rejoinedRecord<Shape extends object>(shape: Shape): Shape {
    const references: References = shape;
    const unread = isGone(references.metric) ? measured : [];
    return renewed(shape, (inner, key) => {
      if (unread.includes(key) || (key === 'after' && isGone(inner))) return undefined;
      if (key === 'until' && typeof inner === 'string') return gone.stepBefore(inner);
      // What stands in lanes of the writer's own stands there by lane.
      if (key === 'custom' && isRecord(inner))
        return renewed(inner, (items, lane) => (isGone(lane) ? undefined : left(items)));
      return left(inner);
    });
  }

  function left(inner: unknown): unknown {
    if (Array.isArray(inner)) return renewedList(inner, (each) => (isLost(each) ? undefined : left(each)));
    return isRecord(inner) ? rejoinedRecord(inner) : inner;
  }

  /** Whether one of a list cannot be without what it speaks of. */
  function isLost(thing: unknown): boolean {
    // Ids stand alone only where they name personas or lanes, some of which may go.
    if (!isRecord(thing)) return isGone(thing);
    const { kind, only, metric, ...others }: References = thing;
    if (kind === 'metric-use' && isGone(metric)) return true;
    if (Array.isArray(only) && only.every(isGone)) return true;
    return needed.some((key) => isGone(others[key]));
  }

  function isGone(id: unknown): boolean {
    return typeof id === 'string' && gone.ids.has(id);
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** References without which a thing of a list says nothing. */
const needed = ['id', 'phase', 'stage', 'group', 'persona', 'channel', 'from', 'to'] as const;

/** What things of a journey refer to others by. */
interface References extends Readonly<Partial<Record<(typeof needed)[number], unknown>>> {
  readonly kind?: unknown;
  readonly only?: unknown;
  readonly metric?: unknown;
}

/** What a private metric says of a feeling or an experiment. */
const measured: readonly string[] = ['metric', 'measure', 'value'];
