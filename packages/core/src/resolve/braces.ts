import {
  type Attribute,
  type Attributes,
  type FlagName,
  flags as flagForms,
  flagOf,
  isOddAttribute,
  type KeyName,
  keyOf,
  keyWordsAt,
  type NodeKind,
  type Noun,
  noun,
  type Range,
  type Report,
  say,
  slip,
  type Words,
} from '@wayline/parser';
import { meantBy, problem, typed } from '../problems.ts';

/** What `{…}` says of one thing, by English names. */
export interface Braces {
  readonly id?: Words;
  readonly flags: ReadonlyMap<FlagName, Range>;
  readonly values: ReadonlyMap<FlagName, Words>;
  /** Keys of the node that stand in its braces rather than on lines of their own. */
  readonly keys: readonly { readonly key: KeyName; readonly range: Range; readonly value: Words }[];
}

/** What braces can be written at: a node, or something noted under one. */
export type Subject = keyof typeof subjects;

/** Reads the braces of one thing; what means nothing there is reported and left out. */
export function bracesOf(attributes: readonly Attributes[], at: Subject, report: Report): Braces {
  if (attributes.length === 0) return noBraces;
  let id: Words | undefined;
  const flags = new Map<FlagName, Range>();
  const values = new Map<FlagName, Words>();
  const keys: Braces['keys'][number][] = [];
  const fitting: readonly FlagName[] = subjects[at].takes;
  for (const item of attributes.flatMap((braces) => braces.items)) {
    // The parser has said so.
    if (isOddAttribute(item)) continue;
    if (item.kind === 'id') {
      id = { text: item.id, range: item.range };
      continue;
    }
    const word = item.kind === 'flag' ? item.name : item.key;
    const key = item.kind === 'pair' ? keyAt(word, at) : undefined;
    const flag = flagOf(word);
    if (item.kind === 'pair' && key) keys.push({ key, range: item.range, value: wordsOf(item) });
    else if (flag === undefined) report(unknown(word, at, item.range));
    else if (!fitting.includes(flag)) report(misplaced(word, at, item.range));
    else if (flagForms[flag] === 'bare') flags.set(flag, item.range);
    else if (item.kind === 'pair') values.set(flag, wordsOf(item));
    else report(valueless(word, item.range));
  }
  return { ...(id && { id }), flags, values, keys };
}

const noBraces: Braces = { flags: new Map(), values: new Map(), keys: [] };

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
const item = [
  ...provenance,
  ...certainty,
  ...state,
  'until',
  'only',
  'owner',
  'status',
  'by',
  'result',
  'todo',
  'private',
] as const;
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
] as const;

interface SubjectEntry {
  readonly name: Noun;
  /** The node whose keys may stand in its braces. */
  readonly keysOf?: NodeKind;
  readonly takes: readonly FlagName[];
}

const subjects = {
  journey: { name: 'journey', keysOf: 'journey', takes: [] },
  persona: { name: 'persona', keysOf: 'persona', takes: [] },
  channel: { name: 'channel', keysOf: 'channel', takes: channel },
  metric: { name: 'metric', keysOf: 'metric', takes: [] },
  lane: { name: 'lane', keysOf: 'lane', takes: [] },
  view: { name: 'view', keysOf: 'view', takes: [] },
  phase: { name: 'phase', keysOf: 'phase', takes: [] },
  stage: { name: 'stage', keysOf: 'stage', takes: [] },
  group: { name: 'group', keysOf: 'group', takes: ['lost', 'won', 'only'] },
  step: {
    name: 'step',
    keysOf: 'step',
    takes: [
      ...provenance,
      ...certainty,
      ...state,
      'moment',
      'start',
      'end',
      'goal',
      'optional',
      'passive',
      'impulse',
      'repeat',
      'only',
      'rate',
      'count',
      'todo',
      'private',
    ],
  },
  touchpoint: { name: 'touchpoint', keysOf: 'channel', takes: [...channel, ...certainty, ...state] },
  item: { name: 'item', takes: item },
  kpi: { name: 'measured value', takes: [...provenance, 'owner', 'status', 'by'] },
  edge: { name: 'edge', takes: ['rate', 'count', 'repeat', 'only'] },
  value: { name: 'value', takes: [] },
} as const satisfies Record<string, SubjectEntry>;

function keyAt(word: string, at: Subject): KeyName | undefined {
  const subject: SubjectEntry = subjects[at];
  return subject.keysOf && keyOf(word, subject.keysOf);
}

function wordsOf(pair: Extract<Attribute, { kind: 'pair' }>): Words {
  return { text: pair.value, range: pair.valueRange };
}

function unknown(word: string, at: Subject, range: Range) {
  const { keysOf, takes }: SubjectEntry = subjects[at];
  const meant = slip(word, [...takes, ...(keysOf ? keyWordsAt(keysOf) : [])]);
  const message = say`${typed(word)} means nothing in braces`;
  const { help, fix } = meantBy(meant, { from: range.from, to: range.from + word.length });
  return problem('resolve/unknown-attribute', range, message, help ?? asText, fix);
}

const asText = say`Write it outside the braces if it is meant as text`;

function valueless(word: string, range: Range) {
  const help = say`Write it behind an equals sign, as in ${typed(`${word}=…`)}`;
  return problem('resolve/unreadable-value', range, say`${typed(word)} has no value`, help);
}

function misplaced(word: string, at: Subject, range: Range) {
  const flag = flagOf(word);
  const others = Object.values<SubjectEntry>(subjects).filter(({ takes }) =>
    takes.some((name) => name === flag),
  );
  return problem(
    'resolve/misplaced-attribute',
    range,
    say`${typed(word)} means nothing at this ${noun(subjects[at].name)}`,
    say`It can be said of: ${others.map(({ name }) => noun(name))}`,
  );
}
