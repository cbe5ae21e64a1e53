import {
  keyOf,
  list,
  markOf,
  type Report,
  type SyntaxTree,
  say,
  scaleOf,
  slip,
  valueWordOf,
  valueWords,
  versions,
} from '@wayline/parser';
import { type ThemeFiles, themeOf } from '../brand/theme-of.ts';
import type { Id, Settings } from '../journey.ts';
import { meantBy, problem, problems, typed } from '../problems.ts';
import { laneIn } from './lane-names.ts';

/** The settings of the front matter, and the language it names. */
export interface ReadSettings {
  readonly language?: string;
  readonly settings: Settings;
}

/** Reads the settings; one that cannot be read is reported at its key and left out. */
export function settingsOf(
  tree: SyntaxTree,
  host: ThemeFiles,
  declaredLanes: ReadonlyMap<string, Id>,
  report: Report,
): ReadSettings {
  const { frontMatter } = tree;
  const data = frontMatter?.data ?? {};
  const at = (key: string) =>
    (frontMatter && Object.hasOwn(frontMatter.keys, key) ? frontMatter.keys[key] : frontMatter?.body) ?? {
      from: 0,
      to: 0,
    };
  for (const key of Object.keys(data)) if (!Object.hasOwn(expected, key)) report(unknown(key));
  const language = read('lang', languageTag);
  const version = read('wayline', (value) => versions.find((known) => known === value));
  const density = read('density', (value) => word(value, 'density'));
  const orientation = read('orientation', (value) => word(value, 'orientation'));
  const named = read('lanes', texts);
  const lanes = named?.flatMap((text) => laneIn({ text, range: at('lanes') }, declaredLanes, report) ?? []);
  const lint = read('lint', lintSettings);
  if (typeof lint === 'object') for (const name of Object.keys(lint)) reportSlip(name);
  const labels = read('labels', words);
  const scale = read('scale', (value) => (typeof value === 'string' ? scaleOf(value) : undefined));
  return {
    ...(language !== undefined && { language }),
    settings: {
      ...(version !== undefined && { version }),
      ...read('theme', () => themeOf(tree, host, report)),
      ...(scale && { scale }),
      ...(lanes && { lanes }),
      ...(density && { density }),
      ...(orientation && { orientation }),
      ...(lint !== undefined && { lint }),
      ...(labels && { labels }),
    },
  };

  function read<T>(key: keyof typeof expected, reader: (value: unknown) => T | undefined): T | undefined {
    const value = data[key];
    if (value === undefined || value === null) return undefined;
    const result = reader(value);
    if (result === undefined) {
      const message = say`The value of ${typed(key)} cannot be read`;
      report(problem('resolve/unreadable-setting', at(key), message, say`Write ${expected[key]}`));
    }
    return result;
  }

  /** An app may have rules of its own, so only what is nearly one of ours is reported. */
  function reportSlip(rule: string): void {
    const meant = rules.includes(rule) ? undefined : slip(rule, rules);
    const message = say`There is no rule ${typed(rule)}`;
    if (meant !== undefined)
      report(problem('resolve/unknown-setting', at('lint'), message, meantBy(meant, at('lint')).help));
  }

  function unknown(key: string) {
    const meant = slip(key, Object.keys(expected));
    const all = Object.keys(expected).map(typed).join(', ');
    const { help, fix } = meantBy(meant, at(key));
    const message = say`${typed(key)} is no setting`;
    if (keyOf(key, 'journey') !== undefined || markOf(key) !== undefined) {
      const below = say`It belongs to the map: write it below the settings, behind the second \`---\``;
      return problem('resolve/unknown-setting', at(key), message, below);
    }
    return problem('resolve/unknown-setting', at(key), message, help ?? say`The settings are ${all}`, fix);
  }
}

/** Every setting, with what it takes. */
const expected = {
  lang: say`a language tag such as \`en\` or \`zh-Hant\``,
  theme: say`\`paper\`, \`night\`, \`print\` or \`auto\`, a file such as \`./brand.yaml\`, or \`{accent: "#2F4B9B", font: Inter, mode: auto}\``,
  scale: say`the lowest and the highest score, such as \`-2..2\` or \`1..5\``,
  lanes: say`a list of lanes: ${valueWords.lane.join(', ')}, or lanes that the file declares`,
  density: say`one of ${valueWords.density.map(typed).join(', ')}`,
  orientation: say`one of ${valueWords.orientation.map(typed).join(', ')}`,
  lint: say`\`minimal\`, \`standard\`, \`method\` or \`strict\`, or rules with what to make of each, such as \`{empty-stage: off}\``,
  labels: say`words of the picture with what to write instead, such as \`{pains: Hurdles}\``,
  wayline: say`\`1\`, the only version of the language so far`,
} as const;

function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tag = value.trim();
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : undefined;
}

const rules = Object.keys(problems).flatMap((code) => (code.startsWith('lint/') ? [code.slice(5)] : []));
const profiles = ['minimal', 'standard', 'method', 'strict'];
const levels = ['off', 'on', 'hint', 'info', 'warning', 'error'];

function lintSettings(value: unknown): Settings['lint'] {
  if (typeof value === 'string') return profiles.includes(value) ? value : undefined;
  const said = words(value);
  return said && Object.values(said).every((level) => levels.includes(level)) ? said : undefined;
}

function word<Topic extends 'density' | 'orientation'>(value: unknown, topic: Topic) {
  return typeof value === 'string' ? valueWordOf(value, topic) : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return list(value);
  if (!Array.isArray(value)) return undefined;
  const names = value.filter((name) => typeof name === 'string');
  return names.length === value.length ? names : undefined;
}

/** A record of short values as words; YAML reads `off` and numbers as what they are. */
function words(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const isShort = ([, said]: [string, unknown]) => ['string', 'number', 'boolean'].includes(typeof said);
  return entries.every(isShort)
    ? Object.fromEntries(entries.map(([name, said]) => [name, String(said)]))
    : undefined;
}
