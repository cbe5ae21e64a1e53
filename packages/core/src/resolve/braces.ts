import {
  type Attribute,
  type Attributes,
  type FlagName,
  flags as flagForms,
  flagOf,
  fold,
  isKeyWord,
  isOddAttribute,
  type KeyName,
  keyOf,
  keys as keyTable,
  keyWordsAt,
  type NodeKind,
  type Noun,
  noun,
  type Range,
  type Report,
  say,
  slips,
  type Words,
} from '@wayline/parser';
import { meantBy, problem, typed } from '../problems.ts';
import { nearest } from './nearest.ts';

/** What `{…}` says of one thing, by English names. */
export interface Braces {
  readonly id?: Words;
  readonly flags: ReadonlyMap<FlagName, Range>;
  readonly values: ReadonlyMap<FlagName, Words>;
  /** Keys of the node that stand in its braces rather than on lines of their own. */
  readonly keys: readonly BracedKey[];
  /** The same for keys that `lane:` declares, by their folded names. */
  readonly custom: readonly BracedLane[];
}

interface BracedKey extends Braced {
  readonly key: KeyName;
  readonly language?: string;
}

interface BracedLane extends Braced {
  readonly lane: string;
}

interface Braced {
  readonly range: Range;
  readonly value: Words;
}

/** What braces can be written at: a node, or something noted under one. */
export type Subject = keyof typeof subjects;

/**
 * Reads the braces of one thing; what means nothing there is reported and left out. `lanes` are the folded names of
 * lanes that the thing may say something of.
 */
export function bracesOf(
  attributes: readonly Attributes[],
  at: Subject,
  report: Report,
  lanes: ReadonlySet<string> = noLanes,
): Braces {
  if (attributes.length === 0) return noBraces;
  let id: Words | undefined;
  const flags = new Map<FlagName, Range>();
  const values = new Map<FlagName, Words>();
  const keys: BracedKey[] = [];
  const custom: BracedLane[] = [];
  const { takes: fitting, isNamed = true }: SubjectEntry = subjects[at];
  for (const item of attributes.flatMap((braces) => braces.items)) {
    // The parser has said so.
    if (isOddAttribute(item)) continue;
    if (item.kind === 'id') {
      if (isNamed) id = { text: item.id, range: item.range };
      else report(misplaced(`#${item.id}`, at, item.range));
      continue;
    }
    const word = item.kind === 'flag' ? item.name : item.key;
    const key = keyAt(word, at);
    const flag = flagOf(word);
    const lane = fold(word);
    if (item.kind === 'pair' && key) keys.push({ ...key, range: item.range, value: wordsOf(item) });
    else if (item.kind === 'pair' && lanes.has(lane))
      custom.push({ lane, range: item.range, value: wordsOf(item) });
    else if (flag !== undefined && fitting.includes(flag)) {
      if (item.kind === 'flag' && flagForms[flag] === 'bare') flags.set(flag, item.range);
      else if (item.kind === 'pair' && flagForms[flag] === 'pair') values.set(flag, wordsOf(item));
      else report(item.kind === 'flag' ? valueless(word, item.range) : valued(word, item));
    } else if (key || lanes.has(lane)) report(valueless(word, item.range));
    else if (flag !== undefined || isKeyWord(word)) report(misplaced(word, at, item.range));
    else report(unknown(word, at, item.range, lanes));
  }
  return { ...(id && { id }), flags, values, keys, custom };
}

const noLanes: ReadonlySet<string> = new Set();
/** What is said where there are no braces. */
export const noBraces: Braces = { flags: new Map(), values: new Map(), keys: [], custom: [] };

/** The one of a few flags that is set. */
export function among<Flag extends FlagName>(
  flags: Braces['flags'],
  names: readonly Flag[],
): Flag | undefined {
  return names.find((name) => flags.has(name));
}

const provenance = ['source', 'date', 'n'] as const;
const certainty = ['assumed', 'validated'] as const;
const state = ['as-is', 'to-be'] as const;
const standing = [...certainty, ...state, 'only'] as const;
const item = [
  ...provenance,
  ...standing,
  'until',
  'owner',
  'status',
  'by',
  'result',
  'todo',
  'private',
] as const;
const work = ['todo', 'status'] as const;
const channel = [
  'paid',
  'owned',
  'third',
  'earned',
  'online',
  'offline',
  'direct',
  'indirect',
  'self-service',
  'private',
] as const;

interface SubjectEntry {
  readonly name: Noun;
  /** The node whose keys may stand in its braces. */
  readonly keysOf?: NodeKind;
  readonly takes: readonly FlagName[];
  /** False for what nothing can refer to, and so has no `#id`. */
  readonly isNamed?: boolean;
}

const subjects = {
  journey: { name: 'journey', keysOf: 'journey', takes: ['todo'] },
  persona: { name: 'persona', keysOf: 'persona', takes: ['private', ...work] },
  channel: { name: 'channel', keysOf: 'channel', takes: [...channel, ...work] },
  metric: { name: 'metric', keysOf: 'metric', takes: ['private', ...work] },
  lane: { name: 'lane', keysOf: 'lane', takes: ['private', ...work] },
  view: { name: 'view', keysOf: 'view', takes: ['private'] },
  phase: { name: 'phase', keysOf: 'phase', takes: ['private', ...work] },
  stage: { name: 'stage', keysOf: 'stage', takes: [...standing, 'optional', 'private', ...work] },
  group: {
    name: 'group',
    keysOf: 'group',
    takes: [...standing, 'optional', 'lost', 'won', 'private', ...work],
  },
  step: {
    name: 'step',
    keysOf: 'step',
    takes: [
      ...provenance,
      ...standing,
      'moment',
      'start',
      'end',
      'goal',
      'optional',
      'passive',
      'impulse',
      'repeat',
      'rate',
      'count',
      'private',
      ...work,
    ],
  },
  touchpoint: { name: 'touchpoint', keysOf: 'channel', takes: [...channel, ...standing, 'until'] },
  item: { name: 'item', takes: item },
  evidence: { name: 'evidence', takes: [...item, 'kind'] },
  experiment: { name: 'experiment', takes: [...item, 'metric'] },
  kpi: {
    name: 'measured value',
    takes: [...provenance, ...standing, 'until', 'owner', 'status', 'by', 'todo', 'private'],
    isNamed: false,
  },
  edge: { name: 'edge', takes: [...standing, 'rate', 'count', 'repeat', 'private'], isNamed: false },
  duration: { name: 'duration', takes: ['until', 'private'], isNamed: false },
  text: { name: 'text', takes: ['private'], isNamed: false },
  value: { name: 'value', takes: [], isNamed: false },
} as const satisfies Record<string, SubjectEntry>;

/** `Object.entries` forgets that a table of our own source holds no other names. */
const subjectEntries = Object.entries(subjects) as readonly [Subject, SubjectEntry][];

/** The key that a word is at a thing; the language of `label.en` stands behind a dot. */
function keyAt(word: string, at: Subject): Pick<BracedKey, 'key' | 'language'> | undefined {
  const { keysOf }: SubjectEntry = subjects[at];
  if (keysOf === undefined) return undefined;
  const [name = word, language] = word.split('.', 2);
  const key = keyOf(name, keysOf);
  // What opens a block is written on a line of its own.
  if (keysOf === 'journey' && key && (keyTable[key].value === 'block' || key === 'use')) return undefined;
  return key && (language === undefined ? { key } : { key, language });
}

function wordsOf(pair: Extract<Attribute, { kind: 'pair' }>): Words {
  return { text: pair.value, range: pair.valueRange };
}

const wordsTaken = new Map(
  subjectEntries.map(([subject, { keysOf, takes }]) => [
    subject,
    slips(() => [...takes, ...(keysOf ? keyWordsAt(keysOf) : [])]),
  ]),
);

function unknown(word: string, at: Subject, range: Range, lanes: ReadonlySet<string>) {
  const meant = wordsTaken.get(at)?.find(word) ?? nearest(word, lanes);
  const message = say`${typed(word)} means nothing in braces`;
  const { help, fix } = meantBy(meant, { from: range.from, to: range.from + word.length });
  return problem('resolve/unknown-attribute', range, message, help ?? asText, fix);
}

const asText = say`Write it outside the braces if it is meant as text`;

function valueless(word: string, range: Range) {
  const help = say`Write it behind an equals sign, as in ${typed(`${word}=…`)}`;
  return problem('resolve/unreadable-value', range, say`${typed(word)} has no value`, help);
}

function valued(word: string, { value, range }: Extract<Attribute, { kind: 'pair' }>) {
  const help = say`Write it alone, as in ${typed(`{${word}}`)}`;
  const isSaid = /^(?:true|yes|on|1)$/i.test(value);
  const fix = isSaid ? { title: say`Write ${typed(word)}`, edits: [{ range, text: word }] } : undefined;
  return problem('resolve/unreadable-value', range, say`${typed(word)} takes no value`, help, fix);
}

function misplaced(word: string, at: Subject, range: Range) {
  const flag = flagOf(word);
  const others = subjectEntries.flatMap(([subject, entry]) => {
    const { takes, isNamed = true }: SubjectEntry = entry;
    const fits = word.startsWith('#') ? isNamed : takes.some((name) => name === flag) || keyAt(word, subject);
    return fits ? [entry] : [];
  });
  return problem(
    'resolve/misplaced-attribute',
    range,
    say`${typed(word)} means nothing at this ${noun(subjects[at].name)}`,
    say`It can be said of: ${others.map(({ name }) => noun(name))}`,
  );
}
