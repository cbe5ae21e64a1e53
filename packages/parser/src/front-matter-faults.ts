import type { Diagnostic, Edit } from './diagnostic.ts';
import { bareColour, brokenFrontMatter, looseSetting, tabbedSetting } from './problems.ts';
import { isSettingName } from './settings.ts';
import type { Range } from './source.ts';

/** What is wrong with settings that are no YAML: said in our words where the slip is a common one. */
export function frontMatterFault(text: string, body: Range, range: Range, why: string): Diagnostic {
  const lines = linesIn(text, body);
  const loose = lines.map(looseIn).find((problem) => problem !== undefined);
  if (loose) return loose;
  const tabs = lines.flatMap(({ from, text: line }): readonly Edit[] => {
    const indent = /^ *\t[ \t]*/.exec(line)?.[0];
    if (indent === undefined) return [];
    return [{ range: { from, to: from + indent.length }, text: indent.replaceAll('\t', '  ') }];
  });
  const [first] = tabs;
  if (first) return tabbedSetting(first.range, tabs);
  const colours = lines.flatMap(bareColoursIn);
  const [colour] = colours;
  return colour ? bareColour(colour.range, colours) : brokenFrontMatter(range, why);
}

/** Colours in braces such as `{accent: #2F4B9B}`, with the quotes that they lack. */
function bareColoursIn({ from, text }: FrontMatterLine): readonly Edit[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(/(?<=:[ \t]+)#[\da-f]{3,6}(?=\s*[,}])/gi)].map(({ index, 0: colour }) => ({
    range: { from: from + index, to: from + index + colour.length },
    text: `"${colour}"`,
  }));
}

interface FrontMatterLine {
  readonly from: number;
  readonly text: string;
}

function linesIn(text: string, { from, to }: Range): readonly FrontMatterLine[] {
  return [...text.slice(from, to).matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    from: from + index,
    text: line,
  }));
}

/** A setting whose colon is missing, is another sign, or has no space behind it. */
function looseIn({ from, text }: FrontMatterLine): Diagnostic | undefined {
  const found = /^([a-z]+)(:(?=\S)|\s*[=＝：]\s*|[ \t]+)(?=\S)/.exec(text);
  const [, name = '', sign = ''] = found ?? [];
  if (!found || !isSettingName(name)) return undefined;
  const end = from + name.length;
  return looseSetting({ from, to: end }, name, { range: { from: end, to: end + sign.length }, text: ': ' });
}
