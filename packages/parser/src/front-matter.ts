import type { Report } from './diagnostic.ts';
import { frontMatterFault } from './front-matter-faults.ts';
import { unclosedFrontMatter } from './problems.ts';
import { isSettingName } from './settings.ts';
import type { Range } from './source.ts';
import type { FrontMatter } from './tree.ts';
import { trim } from './words.ts';
import { readYaml } from './yaml.ts';

/**
 * The front matter of a text that begins at an offset: its first line is `---`, and a later `---` closes it. Blank
 * lines and a code fence may stand above it.
 */
export function frontMatterOf(text: string, start: number, report: Report): FrontMatter | undefined {
  openingFence.lastIndex = start;
  const opening = openingFence.exec(text);
  if (opening === null) return undefined;
  const [all, above = ''] = opening;
  const from = start + above.length;
  const first = start + all.length;

  const settings = settingsEnd(text, first);
  // Further down, a line of hyphens opens settings only if one follows.
  if (above.replace('\ufeff', '') !== '' && settings === undefined) return undefined;

  // The line end before the closing fence may be the one behind the opening fence.
  closingFence.lastIndex = first - 1;
  const closing = closingFence.exec(text);
  if (closing) {
    const end = closing.index + closing[0].length;
    const to = Math.max(first, closing.index + lineEndLength(closing[0]));
    return frontMatterTo(end, { from: first, to }, text, report);
  }
  report(unclosedFrontMatter({ from, to: from + 3 }, { from, to: first }, settings));
  return settings === undefined
    ? undefined
    : frontMatterTo(settings, { from: first, to: settings }, text, report);
}

const openingFence = /(\ufeff?(?:[ \t]*(?:`{3,}[\w-]*[ \t]*)?(?:\r\n|[\r\n]))*)---[ \t]*(?:\r\n|[\r\n]|$)/y;
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
  const to = Math.min(Math.max(from + 1, Math.min(body.from + end, last)), body.to);
  if (to > from + 1) return { from, to };
  // A single letter says less than the word it stands in.
  const before = /[\p{L}\p{N}_-]*$/u.exec(text.slice(body.from, from))?.[0].length ?? 0;
  const behind = /^[\p{L}\p{N}_-]*/u.exec(text.slice(from, last))?.[0].length ?? 0;
  return behind === 0 ? { from, to } : { from: from - before, to: from + behind };
}
