import {
  lineStarts,
  positionAt,
  type Report,
  readYamlTree,
  type Said,
  type SyntaxTree,
  say,
  type YamlEntry,
} from '@wayline/parser';
import { type Files, fileAt, pathFrom } from '../files.ts';
import type { Settings } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import { brandOf, modeNamed, type TellOfTheme } from './brand-of.ts';
import { themeValue } from './theme-value.ts';

/** Where the file that a theme names is looked for. */
export interface ThemeFiles {
  readonly fileName?: string;
  readonly files?: Files;
}

/** What the front matter says of the theme: the name of one, or one of the writer's own; nothing for anything else. */
export function themeOf(
  tree: SyntaxTree,
  { fileName = '', files }: ThemeFiles,
  report: Report,
): Pick<Settings, 'theme' | 'brand'> | undefined {
  const { frontMatter } = tree;
  const theme = frontMatter?.data.theme;
  const range = themeValue(tree)?.range ?? { from: 0, to: 0 };
  if (typeof theme === 'string') {
    if (modeNamed(theme)) return { theme };
    if (!/\.(?:ya?ml|json)$/i.test(theme)) return undefined;
    const text = files && fileAt(pathFrom(fileName, theme), files);
    if (typeof text !== 'string') return { theme };
    return brandInFile(text, theme, (code, _, message, help) => report(problem(code, range, message, help)));
  }
  const entries = themeEntries(tree);
  if (!entries) return undefined;
  const tell: TellOfTheme = (code, at, message, help, fix) => report(problem(code, at, message, help, fix));
  return { brand: brandOf(entries, tree.text, tell) };
}

/** The theme that stands in the front matter itself, part by part, with places in the whole text. */
export function themeEntries(tree: SyntaxTree): readonly YamlEntry[] | undefined {
  const value = themeValue(tree);
  return value?.kind === 'record' ? value.entries : undefined;
}

/** A theme in a file of its own: what is wrong with it is told at the setting that names it, with its line. */
function brandInFile(text: string, file: string, tell: TellOfTheme): Pick<Settings, 'brand'> {
  const here = { from: 0, to: 0 };
  const lineOf = (offset: number) =>
    positionAt(lineStarts(text), Math.min(offset, text.trimEnd().length)).line;
  const cannot = (why: Said | string) =>
    tell('resolve/unreadable-file', here, say`The file ${typed(file)} cannot be read: ${why}`, mend);
  if (text.length > longestTheme) {
    tell('resolve/unreadable-file', here, say`The file ${typed(file)} is too large to be read`);
    return {};
  }
  const read = readYamlTree(text.replace(/^\ufeff/, ' '));
  if (read.kind === 'broken') {
    const { range, why } = read;
    if (!range) cannot(why);
    else {
      const message = say`The file ${typed(file)} breaks in line ${lineOf(range.from)}: ${why}`;
      tell('resolve/unreadable-file', here, message, mend);
    }
    return {};
  }
  if (read.root.kind !== 'record') {
    cannot(say`it has no settings such as \`accent: teal\``);
    return {};
  }
  return {
    brand: brandOf(read.root.entries, text, (code, range, message, help) =>
      tell(code, range, say`${message} (${typed(file)}, line ${lineOf(range.from)})`, help),
    ),
  };
}

/** Far more than a theme needs. */
const longestTheme = 20_000;
const mend = say`Nothing is read from it until this is mended`;
