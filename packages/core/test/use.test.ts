import type { Files } from '@wayline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from './samples.ts';
import { expectSound } from './sound.ts';
import { trip } from './trip.ts';

const project = (files: Readonly<Record<string, string>>): Files => new Map(Object.entries(files));
const codes = (text: string, files: Files, fileName = 'map.journey') =>
  trip(text, { files, fileName }).problems.map(({ code }) => code);

describe('paths', () => {
  const people = 'persona: Ana';

  it.each([
    ['map.journey', './people.journey', 'people.journey'],
    ['maps/trips/map.journey', '../../team/people.journey', 'team/people.journey'],
    ['maps/map.journey', './a/.././people.journey', 'maps/people.journey'],
    ['map.journey', 'people.journey', 'people.journey'],
    ['map.journey', '"my people.journey"', 'my people.journey'],
    ['map.journey', 'team\\people.journey', 'team/people.journey'],
    ['地圖/地圖.journey', './人物.journey', '地圖/人物.journey'],
  ])('count from the file they stand in: %s uses %s', (fileName, written, path) => {
    const text = `# Trip\nuse: ${written}\n- Pay ~ Ana -1`;
    expect(trip(text, { files: project({ [path]: people }), fileName }).journey.personas).toHaveLength(1);
  });

  it('of an edge into the file itself lead to its step, wherever the file stands', () => {
    const text = '# Trip\n- Pay\n- Use {#use}\n-> ./map.journey#use : again';
    const { edges } = trip(text, { fileName: 'maps/map.journey' }).journey;
    expect(edges.map(({ kind, to }) => [kind, to])).toContainEqual(['loop', 'use']);
  });
});

describe('what is taken', () => {
  const team = project({
    'team.journey':
      'use: std/channels\npersona: Ana {#ana}\nchannel: App {owned}\naka: phone app\nmetric: NPS',
  });
  const taken = (only: string) => {
    const { journey, problems } = trip(
      `# Trip\nuse: ./team.journey ${only}\n- Pay ~ -1\n  @ App, Shop\n  kpi: NPS 5`,
      { files: team },
    );
    const { personas, channels, metrics } = journey;
    const names = [...personas, ...channels, ...metrics].flatMap(({ origin, label }) =>
      origin ? [`${label.text} of ${origin.file}`] : [],
    );
    return { names, problems: problems.map(({ code }) => code) };
  };

  it.each([
    ['', ['Ana of team.journey', 'App of team.journey', 'Shop of std/channels', 'NPS of team.journey']],
    ['only Ana', ['Ana of team.journey']],
    ['only #ana', ['Ana of team.journey']],
    ['only ANA, nps', ['Ana of team.journey', 'NPS of team.journey']],
    ['only Phone App, 門市', ['App of team.journey', 'Shop of std/channels']],
    ['only "Ana"', ['Ana of team.journey']],
  ])('is what stands behind only: %s', (only, names) => {
    expect(taken(only)).toEqual({ names, problems: [] });
  });

  it('gives way to the text itself, to a file before the catalogue, and to the first of two files', () => {
    const files = project({ 'a.journey': 'channel: Shop {third}', 'b.journey': 'channel: Shop {paid}' });
    const owner = (...lines: readonly string[]) => {
      const { journey, problems } = trip(`# Trip\n${lines.join('\n')}\n- Pay\n  @ Shop, Website`, { files });
      return [journey.channels[0]?.ownership, ...problems.map(({ code }) => code)];
    };
    expect(owner('use: std/channels')).toEqual(['owned']);
    expect(owner('use: std/channels', 'use: ./a.journey')).toEqual(['third']);
    expect(owner('use: ./a.journey', 'use: std/channels')).toEqual(['third']);
    expect(owner('use: ./b.journey', 'use: ./a.journey')).toEqual(['paid', 'resolve/clashing-use']);
    expect(owner('use: ./a.journey', 'channel: Shop {earned}')).toEqual([
      'earned',
      'resolve/shadowed-declaration',
      'lint/unused-use',
    ]);
  });

  it('keeps its ids apart from those of the text', () => {
    const { journey } = trip('# Trip\nuse: ./team.journey only Ana\n- Ana ~ -1\n- Pay {#persona}', {
      files: team,
    });
    expect(journey.personas.map(({ id }) => id)).toEqual(['ana']);
    expect(journey.steps.map(({ id }) => id)).not.toContain('ana');
  });
});

describe('a file that cannot be read', () => {
  it('is the only problem, whatever the map says of those whom it declares', () => {
    const map = '# Trip\nuse: ./gone.journey\n- Pay {only=Ana} ~ Ana -1 | Ben 0\n  -> exit {only=Ben}';
    expect(codes(map, project({}))).toEqual(['resolve/missing-file']);
  });

  it('hides no slip from a name that is known', () => {
    const map = '# Trip\nuse: ./gone.journey\npersona: Annabel\n- Pay {only=Anabel}';
    expect(codes(map, project({}))).toEqual(['resolve/missing-file', 'resolve/unknown-persona']);
  });
});

describe('files that use each other', () => {
  const chain = (length: number, last: string) =>
    project(
      Object.fromEntries(
        Array.from({ length }, (_, i) => [
          `${i}.journey`,
          i === length - 1 ? last : `use: ./${i + 1}.journey\nuse: ./${Math.min(i + 2, length - 1)}.journey`,
        ]),
      ),
    );

  it('are read each once, however many ways lead to them', () => {
    const { journey, problems } = trip('# Trip\nuse: ./0.journey\n- Pay ~ Ana -1', {
      files: chain(80, 'persona: Ana'),
    });
    expect(problems).toEqual([]);
    expect(journey.personas).toHaveLength(1);
  });

  it('have an end, where one after the other uses the next', () => {
    expect(codes('# Trip\nuse: ./0.journey\n- Pay', chain(200, 'persona: Ana'))).toContain(
      'resolve/broken-use',
    );
  });

  it('are named on the whole way round, once for each line that leads there', () => {
    const files = project({
      'a.journey': 'use: ./b.journey',
      'b.journey': 'use: ./map.journey\nuse: ./a.journey',
      'c.journey': 'use: ./map.journey',
    });
    const { problems } = trip('# Trip\nuse: ./a.journey\nuse: ./c.journey\n- Pay', {
      files,
      fileName: 'map.journey',
    });
    expect(problems.map(({ code, message }) => [code, message.replace(/^.*: /, '')])).toEqual([
      ['resolve/use-cycle', '`map.journey` → `a.journey` → `b.journey` → `map.journey`'],
      ['resolve/use-cycle', '`map.journey` → `c.journey` → `map.journey`'],
    ]);
  });
});

it('a journey that takes a large catalogue costs what the journey costs', () => {
  const files = project({
    'all.journey': Array.from({ length: 5_000 }, (_, i) => `channel: Channel ${i} {owned}\naka: c${i}`).join(
      '\n',
    ),
  });
  const from = performance.now();
  const { journey, problems } = trip('# Trip\nuse: ./all.journey\n- Pay\n  @ Channel 7, c4999', { files });
  expect(performance.now() - from).toBeLessThan(3_000);
  expect(problems).toEqual([]);
  expect(journey.channels).toHaveLength(2);
});

const texts = cases.flatMap(({ text, files }) =>
  [text, ...(files?.values() ?? [])].filter((each) => typeof each === 'string'),
);
const name = fc.constantFrom(
  'a.journey',
  'b.journey',
  'c.journey',
  'map.journey',
  'gone.journey',
  '../x.journey',
);
const useLine = fc
  .tuple(name, fc.constantFrom('', ' only', ' only Ana', ' only Ana, App', ' tylko #x'))
  .map(([path, only]) => `use: ./${path}${only}`);
const file = fc
  .tuple(
    fc.array(fc.oneof(useLine, fc.constant('use: std/channels')), { maxLength: 3 }),
    fc.array(fc.constantFrom(...texts), { maxLength: 2 }),
  )
  .map(([uses, parts]) => [...uses, ...parts].join('\n'));

it('files that use each other in any way give a sound journey', () => {
  fc.assert(
    fc.property(file, file, file, file, (text, a, b, c) => {
      const files = project({ 'a.journey': a, 'b.journey': b, 'c.journey': c });
      const { journey, problems } = trip(text, { files, fileName: 'map.journey' });
      expectSound(text, journey, problems);
      for (const { origin, range } of [...journey.personas, ...journey.channels, ...journey.metrics]) {
        if (origin)
          expect(journey.uses.some(({ range: { from, to } }) => from <= range.from && range.to <= to)).toBe(
            true,
          );
      }
    }),
    { numRuns: 1_000, seed: 3 },
  );
});
