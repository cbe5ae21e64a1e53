import { type Said, say, slip } from '@wayline/parser';
import { typed } from '../../problems.ts';
import { resolvedShape } from '../resolved-shape.ts';
import type { Shape } from '../shape.ts';
import { type DataReport, dataProblem, type Path, pathText } from './problem.ts';

/**
 * Data as a shape has it, with what may be left out filled in. What does not fit is reported and left out, and so
 * are names that the shape does not know; `null` says the same as nothing.
 */
export function checked(data: unknown, given: Shape, path: Path, report: DataReport): unknown {
  const shape = resolvedShape(given);
  if (!isFit(data, shape)) {
    report(dataProblem('json/unexpected', path, sentence(data, shape, path)));
    return undefined;
  }
  if (Array.isArray(data)) {
    return data.flatMap((element, index) => {
      const found = checked(element, shape.items ?? {}, [...path, index], report);
      return found === undefined ? [] : [found];
    });
  }
  const chosen = shape.anyOf?.find((option) => isFit(data, option));
  return isRecord(data) ? record(data, chosen ? resolvedShape(chosen) : shape, path, report) : data;
}

function record(data: Fields, shape: Shape, path: Path, report: DataReport): Fields {
  const { properties = {}, additionalProperties = false, required = [] } = shape;
  const names = [...new Set([...Object.keys(data), ...Object.keys(properties)])];
  const entries = names.flatMap((name): readonly (readonly [string, unknown])[] => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const inside = known ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    const at = [...path, name];
    if (!inside) report(unknown(name, Object.keys(properties), at));
    else if (value === undefined || value === null) {
      const { default: usual, const: only } = resolvedShape(inside);
      if (required.includes(name)) report(missing(name, path));
      else if (usual !== undefined || (only !== undefined && name === 'kind')) return [[name, usual ?? only]];
    } else {
      const found = checked(value, inside, at, report);
      if (found !== undefined) return [[name, found]];
    }
    return [];
  });
  return Object.fromEntries(entries);
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** True for data that is of the kind and within the bounds of a shape, whatever stands inside it. */
function isFit(data: unknown, given: Shape): boolean {
  const {
    const: only,
    enum: words,
    anyOf,
    type,
    minimum = -Infinity,
    maximum = Infinity,
  } = resolvedShape(given);
  if (only !== undefined) return data === only;
  if (words) return words.includes(data);
  if (anyOf) return anyOf.some((option) => isFit(data, option));
  if (type === 'array') return Array.isArray(data);
  if (type === 'object') return isRecord(data);
  if (typeof data === 'number') return type === 'number' && data >= minimum && data <= maximum;
  return typeof data === type;
}

function sentence(data: unknown, shape: Shape, path: Path): Said {
  const expected = expectation(shape);
  if (path.length === 0) return say`The data has to be ${expected}`;
  if (typeof data === 'object') return say`${typed(pathText(path))} has to be ${expected}`;
  return say`${typed(pathText(path))} is ${typed(JSON.stringify(data) ?? '')}, but has to be ${expected}`;
}

function expectation(given: Shape): Said {
  const { const: only, enum: words, anyOf, type, minimum, maximum } = resolvedShape(given);
  if (only !== undefined) return say`${typed(JSON.stringify(only))}`;
  if (words) return say`one of ${words.map((word) => typed(JSON.stringify(word))).join(', ')}`;
  if (anyOf) return say`one of the following: ${anyOf.map(expectation)}`;
  if (minimum !== undefined && maximum !== undefined) return say`a number from ${minimum} to ${maximum}`;
  return (type !== undefined && Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? kinds.object;
}

const kinds: Readonly<Record<string, Said>> & { readonly object: Said } = {
  object: say`an object`,
  array: say`a list`,
  string: say`a text`,
  number: say`a number`,
  boolean: say`\`true\` or \`false\``,
};

function missing(name: string, path: Path) {
  const message =
    path.length === 0 ? say`${typed(name)} is missing` : say`${typed(pathText(path))} has no ${typed(name)}`;
  return dataProblem('json/missing', path, message);
}

function unknown(name: string, names: readonly string[], path: Path) {
  const meant = slip(name, names);
  const help = meant === undefined ? undefined : say`Did you mean ${typed(meant)}?`;
  return dataProblem(
    'json/unknown-name',
    path,
    say`${typed(pathText(path))} means nothing and is left out`,
    help,
  );
}
