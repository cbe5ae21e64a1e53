import { type Edit, type KeyName, metricUse, type NodeKind, valueWordOf } from '@wayline/parser';
import type { Id } from '../journey.ts';
import type { Known } from './known.ts';
import { listReferences, type Reference, referenceTo } from './reference.ts';

/** The value of a key, on a line of its own or in braces. */
export interface KeyValue {
  readonly key: KeyName | undefined;
  /** The kind of node that it is said of. */
  readonly of: NodeKind;
  readonly text: string;
  /** Where it stands. */
  readonly at: number;
  /** The changes that put another value in its place. */
  readonly write: (text: string) => readonly Edit[];
}

/** What the value of a key names. */
export function valueReferences(value: KeyValue, known: Known): readonly Reference[] {
  const { key, of, text, at, write } = value;
  const list = (meaning: (name: string) => Id | undefined) => listReferences(text, at, meaning, write);
  switch (key) {
    case 'persona':
      return of === 'view' ? list(known.persona) : [];
    case 'compare':
      return list((name) => (valueWordOf(name, 'state') ? undefined : known.persona(name)));
    case 'lanes':
      return list(known.lane);
    case 'after':
      return referenceTo(known.lane(text), text, at, write);
    case 'steps':
      return spanReferences(value, known);
    case 'kpi':
      return metricReferences(value, known);
    default:
      return [];
  }
}

/** The two ends of `Queue..Pay`, or the one name that stands for both. */
function spanReferences({ text, at, write }: KeyValue, known: Known): readonly Reference[] {
  const found = /\s*(?:\.{2,}|…+)\s*/u.exec(text);
  const first = found ? text.slice(0, found.index) : text;
  const rest = text.slice(first.length);
  const last = found ? text.slice(found.index + found[0].length) : '';
  return [
    ...referenceTo(known.place(first), first, at, (name) => write(name + rest)),
    ...referenceTo(known.place(last), last, at, (name) =>
      write(text.slice(0, text.length - last.length) + name),
    ),
  ];
}

function metricReferences({ text, at, write }: KeyValue, known: Known): readonly Reference[] {
  const { name = text, actual } = metricUse(text) ?? {};
  // The number at the end can belong to the name, as in `Day 7`.
  const whole = actual ? text.slice(0, text.indexOf(actual.text, name.length) + actual.text.length) : name;
  const named = known.metric(whole) === undefined ? name : whole;
  const start = text.indexOf(named);
  return referenceTo(known.metric(named), named, at, (other) =>
    write(text.slice(0, start) + other + text.slice(start + named.length)),
  );
}
