import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
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
  | Broken;

/** The first thing that keeps a YAML text from being read. */
interface Broken {
  readonly kind: 'broken';
  /** In English, without a full stop. */
  readonly why: string;
  /** Where it breaks; nothing where it is the whole that cannot be read. */
  readonly range?: Range;
}

/** A YAML text with the place of each part, or what keeps it from being read. */
export type YamlTree = { readonly kind: 'tree'; readonly root: YamlNode } | Broken;

/** A part of a YAML text. */
export type YamlNode =
  | { readonly kind: 'record'; readonly entries: readonly YamlEntry[]; readonly range: Range }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[]; readonly range: Range }
  /** A word as it is written, whatever YAML makes of it; empty where nothing is. */
  | { readonly kind: 'word'; readonly text: string; readonly range: Range };

export interface YamlEntry {
  readonly key: string;
  /** Where the key stands. */
  readonly range: Range;
  readonly value: YamlNode;
}

/** Reads YAML, and with it JSON; what aliases unfold to is bounded. Never throws. */
export function readYaml(text: string): YamlText {
  return read(text, (document) => ({
    kind: 'data',
    data: document.toJS({ maxAliasCount: 100 }),
    keys: keysOf(document.contents),
  }));
}

/** Reads YAML with the place of each part; an alias counts as empty. Never throws. */
export function readYamlTree(text: string): YamlTree {
  return read(text, ({ contents }) => ({ kind: 'tree', root: nodeOf(contents, { from: 0, to: 0 }) }));
}

function read<Result>(text: string, resultOf: (document: Document.Parsed) => Result): Result | Broken {
  // YAML knows no lone CR; a line feed in its place keeps every offset.
  const lines = text.replace(/\r(?!\n)/g, '\n');
  try {
    const document = parseDocument(lines, { prettyErrors: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) return broken(error.message, { from: error.pos[0], to: error.pos[1] });
    return resultOf(document);
  } catch (problem) {
    // The library throws at aliases that lead nowhere or unfold to too much, and runs out of stack in deep nests.
    if (problem instanceof RangeError) return broken('it is nested too deeply');
    return broken(problem instanceof Error ? problem.message : 'it cannot be read');
  }
}

function broken(message: string, range?: Range): Broken {
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

function nodeOf(node: unknown, above: Range): YamlNode {
  const range = isNode(node) && node.range ? { from: node.range[0], to: node.range[1] } : above;
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => nodeOf(item, range)), range };
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = nodeOf(key, range);
      return {
        key: name.kind === 'word' ? name.text : '',
        range: name.range,
        value: nodeOf(value, name.range),
      };
    });
    return { kind: 'record', entries, range };
  }
  return { kind: 'word', text: isScalar(node) ? wordOf(node) : '', range };
}

function wordOf({ value, source }: Scalar): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : (source ?? String(value));
}
