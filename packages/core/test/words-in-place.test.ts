import {
  type FlagName,
  flags,
  type KeyName,
  keyOf,
  keys,
  languages,
  type NodeKind,
  nodeKinds,
  nodeKindsOf,
} from '@wayline/parser';
import { describe, expect, it } from 'vitest';
import { trip } from './trip.ts';

/** A map in which something of every kind stands on a line of its own. */
const lines = {
  journey: '# Coffee',
  persona: 'persona: Ana',
  channel: 'channel: Till',
  metric: 'metric: Orders',
  lane: 'lane: Risk',
  view: 'view: Board',
  phase: '== Before',
  stage: '## Arrive',
  group: '### By car',
  step: '- Queue ~ -1',
  touchpoint: '@ App',
  quote: '> My train!',
  pain: '! One till',
  idea: '+ Another till',
  edge: '-> Pay : in a hurry',
  kpi: 'kpi: Orders 64',
  time: 'time: 3 min',
  thought: 'think: So long',
  front: 'front: A smile',
  back: 'back: A shift plan',
  support: 'support: The till',
  evidence: 'evidence: Nine talks',
  experiment: 'experiment: Two tills',
  cost: 'cost: 5 EUR',
  competitor: 'competitor: Nobody waits',
  ownLane: 'Risk: Rain',
  note: 'note: Later',
} as const;

type Place = keyof typeof lines;

/** `Object.keys` forgets that a table of our own source holds no other names. */
const places = Object.keys(lines) as Place[];
const flagNames = Object.keys(flags) as FlagName[];
const keyNames = Object.keys(keys) as KeyName[];

const blocks: readonly Place[] = ['journey', 'persona', 'channel', 'metric', 'lane'];
const nodes: readonly Place[] = [...blocks, 'phase', 'stage', 'group', 'step'];
const noted = places.filter((place) => place !== 'view' && !nodes.includes(place));

/** The map with another line in one place. */
function mapWith(place: Place, line: string): string {
  const said = (each: Place) => (each === place ? line : lines[each]);
  return mapOf([...nodes, ...noted].map(said), said('view'));
}

/** The nodes alone, with a line below one of them. */
function nodesWith(kind: NodeKind, below: string): string {
  const said = (each: Place) => (each === kind ? `${lines[each]}\n${below}` : lines[each]);
  return mapOf(nodes.map(said), said('view'));
}

function mapOf(map: readonly string[], view: string): string {
  return `${map.join('\n')}\n- Look around\n- Pay ~ +1\n${view}\n`;
}

function read(text: string) {
  const { journey, problems } = trip(text);
  // Rules look at the map as a whole, and files are asked for elsewhere.
  const found = problems.map(({ code }) => code).filter((code) => /^(syntax|resolve)\//.test(code));
  return { journey: withoutRanges(journey), problems: found };
}

const plain = read(mapWith('journey', lines.journey));
const bare = read(nodesWith('journey', ''));

it('the map by itself is sound', () => {
  expect(plain.problems).toEqual([]);
});

describe('a key is read wherever it may stand, under every name and in braces too', () => {
  // Declarations and files have tests of their own.
  const isFact = (key: KeyName, kind: NodeKind) =>
    kind !== 'journey' || !(keys[key].value === 'block' || key === 'use');
  const spots = nodeKinds.flatMap((kind) =>
    keyNames
      .filter((key) => nodeKindsOf(key).includes(kind) && isFact(key, kind))
      .map((key) => ({ kind, key })),
  );
  it.each(spots)('$key of a $kind', ({ kind, key }) => {
    const value = sampleOf(key, kind);
    const first = read(nodesWith(kind, `${nameOf(key)}: ${value}`));
    expect(first.problems).toEqual([]);
    expect(first.journey).not.toEqual(bare.journey);
    for (const word of languages.flatMap((language) => language.keys[key])) {
      const name = nameOf(key, word);
      for (const written of [
        `${name}: ${value}`,
        `  ${name.toUpperCase().replace(/\.EN$/, '.en')}：${value}`,
      ])
        expect(read(nodesWith(kind, written)), written).toEqual(first);
      const line = `${lines[kind]} {${name}="${value.replaceAll('"', '\\"')}"}`;
      const braced = read(nodesWith(kind, '').replace(lines[kind], line));
      expect(braced, `{${name}}`).toEqual(first);
    }
  });
});

describe('what stands in braces is read, or said to mean nothing there', () => {
  const spots = places.flatMap((place) => flagNames.map((flag) => ({ place, flag })));
  it.each(spots)('$flag at $place', ({ place, flag }) => {
    const value = flags[flag] === 'pair' ? `="${sampleOf(flag, place)}"` : '';
    const first = read(mapWith(place, `${lines[place]} {${flag}${value}}`));
    const isRead = first.problems.length === 0;
    if (isRead) expect(first.journey).not.toEqual(plain.journey);
    else {
      expect(['resolve/misplaced-attribute', 'resolve/unreadable-value']).toContain(first.problems[0]);
      expect(first.problems).toHaveLength(1);
      expect(first.journey).toEqual(plain.journey);
    }
    for (const word of languages.flatMap((language) => language.flags[flag])) {
      const other = read(mapWith(place, `${lines[place]} ｛${word}${value.replace('=', '＝')}｝`));
      // A name may be that of a flag and of a key whose words in other languages differ.
      if (isKey(flag, place) && !isKey(word, place)) continue;
      // Some words for a flag are words for a key of the node as well.
      if (isRead || !isKey(word, place)) expect(other, word).toEqual(first);
    }
  });
});

function isKey(word: string, place: Place): boolean {
  const kind = place === 'touchpoint' ? 'channel' : nodeKinds.find((each) => each === place);
  return kind !== undefined && keyOf(word, kind) !== undefined;
}

/** A label says which language it is in. */
function nameOf(key: KeyName, word: string = key): string {
  return key === 'label' ? `${word}.en` : word;
}

/** Something that a key or a flag takes; most take any words. */
function sampleOf(name: string, at: string): string {
  if (name === 'as') return at === 'lane' ? 'cards' : 'map';
  if (name === 'persona') return 'Ana';
  return values[name] ?? 'words';
}

const values: Readonly<Record<string, string>> = {
  image: './x.png "A till"',
  link: 'https://example.org',
  better: 'down',
  target: '>= 5',
  scale: '1..5',
  after: 'pains',
  zone: 'hot',
  time: '5 min',
  effort: 'high',
  arc: '4/5',
  by: 'owner',
  lanes: 'pains',
  compare: 'as-is',
  steps: 'Queue..Pay',
  density: 'dense',
  orientation: 'vertical',
  icon: 'phone',
  kpi: 'Speed 3',
  rate: '30%',
  count: '12',
  n: '8',
  date: '2026-05',
  only: 'Ana',
  until: 'Pay',
  kind: 'survey',
};

function withoutRanges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRanges);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'range' && name !== 'keyRange');
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutRanges(inner)]));
}
