import { isMap, isScalar, parseDocument } from 'yaml';
import type { Range } from './source.ts';

/** What a YAML text says, or the first thing that keeps it from being read. */
export type YamlText =
  | {
      readonly kind: 'data';
      /** Plain JSON data; nothing where the text is empty. */
      readonly data: unknown;
      /** Where each key of the outermost record stands. */
      readonly keys: Readonly<Record<string, Range>>;
    }
  | {
      readonly kind: 'broken';
      /** In English, without a full stop. */
      readonly why: string;
      /** Where it breaks; nothing where it is the whole that cannot be read. */
      readonly range?: Range;
    };

/** Reads YAML, and with it JSON; what aliases unfold to is bounded. Never throws. */
export function readYaml(text: string): YamlText {
  // YAML knows no lone CR; a line feed in its place keeps every offset.
  const lines = text.replace(/\r(?!\n)/g, '\n');
  try {
    const document = parseDocument(lines, { prettyErrors: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) return broken(error.message, { from: error.pos[0], to: error.pos[1] });
    return { kind: 'data', data: document.toJS({ maxAliasCount: 100 }), keys: keysOf(document.contents) };
  } catch (problem) {
    // The library throws at aliases that lead nowhere or unfold to too much, and at thousands of brackets.
    return broken(problem instanceof Error ? problem.message : 'it cannot be read');
  }
}

function broken(message: string, range?: Range): YamlText {
  const why = (message.split('\n')[0] ?? '').replace(/\.$/, '');
  return range ? { kind: 'broken', why, range } : { kind: 'broken', why };
}

function keysOf(contents: unknown): Readonly<Record<string, Range>> {
  if (!isMap(contents)) return {};
  return Object.fromEntries(
    contents.items.flatMap(({ key }) => {
      if (!isScalar(key) || !key.range) return [];
      return [[String(key.value), { from: key.range[0], to: key.range[1] }]];
    }),
  );
}
