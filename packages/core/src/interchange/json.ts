import type { Range } from '@wayline/parser';
import type { Journey, Text } from '../journey.ts';
import { definitionOf, resolvedShape } from './resolved-shape.ts';
import { journeyShape } from './shape.generated.ts';
import type { Shape } from './shape.ts';

/** The version of the form of the data; it changes when programs that read it would stumble. */
export const version = 1;

/** A journey as plain data for other programs: what `toJson` writes. */
export type JourneyData = { readonly wayline: typeof version } & Plain<Journey>;

/** What is written beside the meaning of a journey. */
export interface JsonOptions {
  /** Where everything stands in the text it was read from, as offsets in UTF-16 units. */
  readonly ranges?: boolean;
}

/**
 * The same as data, part by part: words of the writer are plain strings unless they are private, everything else
 * keeps its shape, and places in a text are left out unless they are asked for.
 */
export type Plain<T> = [T, keyof T] extends [Text, keyof Text]
  ? string | PrivateText
  : T extends readonly (infer Element)[]
    ? readonly Plain<Element>[]
    : T extends object
      ? PlainRecord<T>
      : T;

/** Words of the writer that are not for everybody. */
export interface PrivateText {
  readonly text: string;
  readonly private: true;
}

type PlainRecord<T> = {
  readonly [Name in keyof T as Exclude<Name, 'range'>]: Plain<T[Name]>;
} & (T extends { readonly range: Range } ? { readonly range?: Range } : unknown);

/** A journey as plain data; the same journey gives the same data, its entries in the same order. */
export function toJson(journey: Journey, { ranges = false }: JsonOptions = {}): JourneyData {
  const plain = plainly(journey, journeyShape, ranges);
  // The shape is that of the type, which the compiler cannot know of a walk over it.
  return { wayline: version, ...(plain as Plain<Journey>) };
}

function plainly(value: unknown, shape: Shape, ranges: boolean): unknown {
  if (Array.isArray(value))
    return value.map((element) => plainly(element, resolvedShape(shape).items ?? {}, ranges));
  if (typeof value !== 'object' || value === null) return value;
  if (definitionOf(shape) === 'Text' && 'text' in value)
    return 'private' in value && value.private ? { text: value.text, private: true } : value.text;
  const { properties = {}, additionalProperties } = resolvedShape(shape);
  const further = typeof additionalProperties === 'object' ? additionalProperties : {};
  const known = Object.keys(properties).filter((name) => Object.hasOwn(value, name));
  const names = known.length > 0 ? known : Object.keys(value);
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    names
      .filter((name) => ranges || name !== 'range')
      .map((name) => [name, plainly(entries.get(name), properties[name] ?? further, ranges)]),
  );
}
