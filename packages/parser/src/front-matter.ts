import type { Report } from './diagnostic.ts';
import { frontMatterFault } from './front-matter-faults.ts';
import { unclosedFrontMatter } from './problems.ts';
import { isSettingName } from './settings.ts';
import type { Range } from './source.ts';
import type { FrontMatter } from './tree.ts';
import { trim } from './words.ts';
import { readYaml } from './yaml.ts';

/** How a text begins: with settings, and with fences of Markdown above them where it was pasted with those. */
export interface Head {
  readonly frontMatter?: FrontMatter;
  readonly fences: readonly Range[];
}

/** Reads the front matter of a text whose first line with anything on it is `---`, if a later `---` closes it. */
export function headOf(text: string, report: Report): Head {
  const opening = openingFence.exec(text);
  if (opening === null) return { fences: [] };
  const [all, above = ''] = opening;
  const fences = [...above.matchAll(fence)].map(({ index, 0: { length } }) => {
    return { from: index, to: index + length };
  });

  const settings = settingsEnd(text, all.length);
  // Further down, a line of hyphens opens settings only if one follows.
  const isTop = above === '' || above === '\ufeff';
  if (!isTop && settings === undefined) return { fences: [] };

  // The line end before the closing fence may be the one behind the opening fence.
  closingFence.lastIndex = all.length - 1;
  const closing = closingFence.exec(text);
  if (closing) {
    const end = closing.index + closing[0].length;
    const to = Math.max(all.length, closing.index + lineEndLength(closing[0]));
    return { frontMatter: frontMatterTo(end, { from: all.length, to }, text, report), fences };
  }
  const from = above.length;
  report(unclosedFrontMatter({ from, to: from + 3 }, { from, to: all.length }, settings));
  if (settings === undefined) return { fences };
  return { frontMatter: frontMatterTo(settings, { from: all.length, to: settings }, text, report), fences };
}

const openingFence = /^(\ufeff?(?:[ \t]*(?:`{3,}[\w-]*[ \t]*)?(?:\r\n|[\r\n]))*)---[ \t]*(?:\r\n|[\r\n]|$)/;
const fence = /(?<=^|[\r\n\ufeff])[ \t]*`{3,}[^\r\n]*(?:\r\n|[\r\n])/g;
const closingFence = /(?:\r\n|[\r\n])---[ \t]*(?:\r\n|[\r\n]|$)/g;

function frontMatterTo(to: number, body: Range, text: string, report: Report): FrontMatter {
  return { range: { from: 0, to }, body, ...settingsIn(text, body, report) };
}

/** Where settings end that nothing closes: behind the lines that name settings and those below them. */
function settingsEnd(text: string, from: number): number | undefined {
  let end: number | undefined;
  for (const { index, 0: line, 1: name } of text.slice(from).matchAll(settingLine)) {
    if (index !== (end ?? from) - from) break;
    if (name !== undefined && !isSettingName(name)) break;
    if (name === undefined && end === undefined) break;
    end = from + index + line.length;
  }
  return end;
}

/** `name: …`, or what belongs to the setting above: a line further in, or an item of a list. */
const settingLine = /(?:([a-z]+):(?=\s|$)[^\r\n]*|(?:[ \t]+|- )[^\r\n]*\S[^\r\n]*)(?:\r\n|[\r\n]|$)/g;

function lineEndLength(closing: string): number {
  return closing.indexOf('-');
}

type Settings = Pick<FrontMatter, 'data' | 'keys'>;

const none: Settings = { data: {}, keys: {} };

function settingsIn(text: string, body: Range, report: Report): Settings {
  const read = readYaml(text.slice(body.from, body.to));
  if (read.kind === 'broken') {
    report(frontMatterFault(text, body, read.range ? placeOf(read.range, text, body) : body, read.why));
    return none;
  }
  if (read.data === null) return none;
  if (!isRecord(read.data)) {
    report(frontMatterFault(text, body, body, 'lines of `key: value` are expected'));
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
  const word = /^[\p{L}\p{N}_-]*/u.exec(text.slice(from, last))?.[0].length ?? 0;
  return { from, to: Math.min(Math.max(from + Math.max(word, 1), Math.min(body.from + end, last)), body.to) };
}
