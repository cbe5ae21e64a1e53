import {
  type Edit,
  type Finding,
  type Range,
  type Said,
  say,
  slip,
  valueWordOf,
  valueWords,
  type YamlEntry,
  type YamlNode,
} from '@wayline/parser';
import { hexOf } from '../colour.ts';
import type { Brand, BrandFonts } from '../journey.ts';
import { meantBy, type ProblemCode, typed } from '../problems.ts';

/** Told of a part of a theme that cannot be read, at its place in the text of the theme. */
export type TellOfTheme = (
  code: ProblemCode,
  range: Range,
  message: Said,
  help?: Said,
  fix?: Finding['fix'],
) => void;

/** Reads a theme of the writer's own; what cannot be read is told and left out. */
export function brandOf(entries: readonly YamlEntry[], text: string, tell: TellOfTheme): Brand {
  const field = fieldsIn({ entries, text }, settings, tell);
  const accent = field('accent', colour);
  const emotion = field('emotion', (value) =>
    inRecord(value, (parts) => emotionOf({ entries: parts, text }, tell)),
  );
  const font = field(
    'font',
    (value) => fontIn(value) ?? inRecord(value, (parts) => fontsOf({ entries: parts, text }, tell)),
  );
  const radius = field('radius', radiusIn);
  const density = field('density', (value) => valueWordOf(wordIn(value), 'density'));
  const mode = field('mode', (value) => modeNamed(wordIn(value)));
  return {
    ...(accent !== undefined && { accent }),
    ...(font !== undefined && { font }),
    ...(radius !== undefined && { radius }),
    ...(density && { density }),
    ...(mode && { mode }),
    ...(emotion && { emotion }),
  };
}

const aColour = say`a colour in quotes, such as \`"#2F4B9B"\`, or the name of one, such as \`teal\``;
const aFont = say`the name of a font, or several with commas: letters, digits, spaces and hyphens`;
const largestRadius = 24;

/** Every setting of a theme, with what it takes. */
const settings = {
  accent: aColour,
  emotion: say`two colours, as in \`{positive: "#0066A4", negative: "#B5420A"}\``,
  font: say`the name of a font, or two, as in \`{heading: Lora, body: Inter}\``,
  radius: say`a number of pixels, \`0\` to ${typed(String(largestRadius))}`,
  density: say`one of ${valueWords.density.map(typed).join(', ')}`,
  mode: say`one of ${['paper', 'night', 'print', 'auto'].map(typed).join(', ')}`,
} as const;

function emotionOf(written: Written, tell: TellOfTheme): NonNullable<Brand['emotion']> {
  const field = fieldsIn(written, { positive: aColour, negative: aColour }, tell);
  const positive = field('positive', colour);
  const negative = field('negative', colour);
  return { ...(positive !== undefined && { positive }), ...(negative !== undefined && { negative }) };
}

function fontsOf(written: Written, tell: TellOfTheme): BrandFonts {
  const field = fieldsIn(written, { heading: aFont, body: aFont }, tell);
  const heading = field('heading', fontIn);
  const body = field('body', fontIn);
  return { ...(heading !== undefined && { heading }), ...(body !== undefined && { body }) };
}

/** The fields of a record, and the text that their places are in. */
interface Written {
  readonly entries: readonly YamlEntry[];
  readonly text: string;
}

/** Reads the fields of a record, after telling of those that there are not. */
function fieldsIn<Name extends string>(
  { entries, text }: Written,
  known: Readonly<Record<Name, Said>>,
  tell: TellOfTheme,
) {
  const names = Object.keys(known);
  for (const { key, range } of entries) {
    if (names.includes(key)) continue;
    const { help, fix } = meantBy(slip(key, names), range);
    const all = say`The settings of a theme are ${names.map(typed).join(', ')}`;
    tell('resolve/unknown-setting', range, say`${typed(key)} is no setting of a theme`, help ?? all, fix);
  }
  return <T>(name: Name, reader: (value: YamlNode) => T | undefined): T | undefined => {
    const entry = entries.find(({ key }) => key === name);
    const value = entry && reader(entry.value);
    if (entry && value === undefined) {
      const bare = bareColour(entry, text);
      const isEmpty = entry.value.range.from >= entry.value.range.to;
      const range = bare?.range ?? (isEmpty ? entry.range : entry.value.range);
      const message = say`The value of ${typed(name)} cannot be read`;
      const fix = bare && { title: say`Put it in quotes`, edits: [bare] };
      tell('resolve/unreadable-setting', range, message, say`Write ${known[name]}`, fix);
    }
    return value;
  };
}

/** A colour that YAML takes for a comment, since it begins with `#`. */
function bareColour({ range }: YamlEntry, text: string): Edit | undefined {
  const [all = '', colour] =
    /^["']?[ \t]*:[ \t]+(#[\da-f]{3,6})(?![\da-f])/i.exec(text.slice(range.to)) ?? [];
  if (colour === undefined) return undefined;
  const to = range.to + all.length;
  return { range: { from: to - colour.length, to }, text: `"${colour}"` };
}

const inRecord = <T>(value: YamlNode, reader: (entries: readonly YamlEntry[]) => T): T | undefined =>
  value.kind === 'record' ? reader(value.entries) : undefined;

const wordIn = (value: YamlNode): string => (value.kind === 'word' ? value.text.trim() : '');
const colour = (value: YamlNode): string | undefined => hexOf(wordIn(value));

function radiusIn(value: YamlNode): number | undefined {
  const word = wordIn(value).replace(/\s*px$/, '');
  const radius = /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : Number.NaN;
  return radius <= largestRadius ? radius : undefined;
}

/** Names with nothing in them that could end a list of fonts, or be anything but a name. */
function fontIn(value: YamlNode): string | undefined {
  const names = wordIn(value)
    .split(',')
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'));
  const isName = (name: string) => name.length <= longestFont && /^[\p{L}\p{N}][\p{L}\p{N} -]*$/u.test(name);
  return names.length <= mostFonts && names.every(isName) ? names.join(', ') : undefined;
}

const longestFont = 60;
const mostFonts = 6;

/** The palette of that name, or of another name for it. */
export function modeNamed(name: string): Brand['mode'] {
  return Object.hasOwn(modes, name) ? modes[name] : undefined;
}

const modes: Readonly<Record<string, NonNullable<Brand['mode']>>> = {
  paper: 'paper',
  light: 'paper',
  night: 'night',
  dark: 'night',
  print: 'print',
  auto: 'auto',
};
