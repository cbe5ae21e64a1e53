import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Report } from './diagnostic.ts';
import { brokenFrontMatter, unclosedFrontMatter } from './problems.ts';
import type { Range } from './source.ts';
import type { FrontMatter } from './tree.ts';
import { trim } from './words.ts';

/** The front matter of a text whose first line is `---`, if a later `---` closes it. */
export function frontMatterOf(text: string, report: Report): FrontMatter | undefined {
  const opening = openingFence.exec(text)?.[0];
  if (opening === undefined) return undefined;

  // The line end before the closing fence may be the one behind the opening fence.
  closingFence.lastIndex = opening.length - 1;
  const closing = closingFence.exec(text);
  if (closing === null) {
    const from = opening.indexOf('-');
    report(unclosedFrontMatter({ from, to: from + 3 }));
    return undefined;
  }
  const range = { from: 0, to: closing.index + closing[0].length };
  const body = {
    from: opening.length,
    to: Math.max(opening.length, closing.index + lineEndLength(closing[0])),
  };
  return { range, body, ...settingsIn(text, body, report) };
}

const openingFence = /^\ufeff?---[ \t]*(?:\r\n|[\r\n]|$)/;
const closingFence = /(?:\r\n|[\r\n])---[ \t]*(?:\r\n|[\r\n]|$)/g;

function lineEndLength(closing: string): number {
  return closing.indexOf('-');
}

type Settings = Pick<FrontMatter, 'data' | 'keys'>;

const none: Settings = { data: {}, keys: {} };

function settingsIn(text: string, body: Range, report: Report): Settings {
  // YAML knows no lone CR; a line feed in its place keeps every offset.
  const yaml = text.slice(body.from, body.to).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) {
    reportBroken(placeOf(error.pos, text, body), error.message, report);
    return none;
  }
  const { contents } = document;
  if (contents === null) return none;
  if (!isMap(contents)) {
    reportBroken(body, 'lines of `key: value` are expected', report);
    return none;
  }
  try {
    return { data: document.toJS({ maxAliasCount: 100 }), keys: keysOf(contents, body.from) };
  } catch (problem) {
    // The library throws at aliases that lead nowhere or unfold to too much.
    reportBroken(body, problem instanceof Error ? problem.message : 'it cannot be read', report);
    return none;
  }
}

/** Where an error stands; what is missing at the end is missed behind the last word. */
function placeOf([start, end]: readonly [number, number], text: string, body: Range): Range {
  const last = trim(text, body.from, body.to).to;
  const from = Math.max(body.from, Math.min(body.from + start, last - 1));
  return { from, to: Math.min(Math.max(from + 1, Math.min(body.from + end, last)), body.to) };
}

function keysOf(map: YAMLMap, base: number): Readonly<Record<string, Range>> {
  return Object.fromEntries(
    map.items.flatMap(({ key }) => {
      if (!isScalar(key) || !key.range) return [];
      return [[String(key.value), { from: base + key.range[0], to: base + key.range[1] }]];
    }),
  );
}

function reportBroken(range: Range, why: string, report: Report): void {
  report(brokenFrontMatter(range, (why.split('\n')[0] ?? '').replace(/\.$/, '')));
}
