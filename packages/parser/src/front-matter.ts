import type { Report } from './diagnostic.ts';
import { brokenFrontMatter, unclosedFrontMatter } from './problems.ts';
import type { Range } from './source.ts';
import type { FrontMatter } from './tree.ts';
import { trim } from './words.ts';
import { readYaml } from './yaml.ts';

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
  const read = readYaml(text.slice(body.from, body.to));
  if (read.kind === 'broken') {
    report(brokenFrontMatter(read.range ? placeOf(read.range, text, body) : body, read.why));
    return none;
  }
  if (read.data === null) return none;
  if (!isRecord(read.data)) {
    report(brokenFrontMatter(body, 'lines of `key: value` are expected'));
    return none;
  }
  const keys = Object.entries(read.keys).map(([name, { from, to }]) => {
    return [name, { from: body.from + from, to: body.from + to }];
  });
  return { data: read.data, keys: Object.fromEntries(keys) };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Where an error stands; what is missing at the end is missed behind the last word. */
function placeOf({ from: start, to: end }: Range, text: string, body: Range): Range {
  const last = trim(text, body.from, body.to).to;
  const from = Math.max(body.from, Math.min(body.from + start, last - 1));
  return { from, to: Math.min(Math.max(from + 1, Math.min(body.from + end, last)), body.to) };
}
