import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();
const read = (name: string) => readFileSync(join(directory, name), 'utf8');
const has = (name: string) => existsSync(join(directory, name));

write(
  'trip.journey',
  `# Trip
persona: Ana
persona: Ben
view: In short {#brief}
steps: Books..Packs
persona: Ben
lanes: actions
view: 全程
as: map
## Plan
- Searches ~ Ana +1 | Ben -1
- Books ~ Ana +2 | Ben -2
## Go
- Packs ~ -1
- Leaves ~ +1
`,
);

test('a view is drawn beside the map, under its own name', () => {
  expect(wayline(['render', 'trip.journey', '--view', 'in short'])).toMatchObject({
    status: 0,
    stderr: 'trip.in-short.svg\n',
  });
  const svg = read('trip.in-short.svg');
  expect(svg).toContain('>Books<');
  expect(svg).toContain('>Packs<');
  expect(svg).not.toMatch(/Searches|Leaves|Ana/);
  expect(has('trip.svg')).toBe(false);
});

test('a view is known by its id as well, and a kind of picture by its name in any language', () => {
  expect(wayline(['render', 'trip.journey', '--view', '#brief,mapa', '-o', 'out/']).status).toBe(0);
  expect([has('out/trip.brief.svg'), has('out/trip.mapa.svg')]).toEqual([true, true]);
});

test('all views are drawn with the full map', () => {
  const { stderr } = wayline(['render', 'trip.journey', '--view', 'all', '--lang', 'en,pl', '-o', 'all/']);
  expect(stderr.split('\n').filter((line) => line.endsWith('.svg'))).toEqual([
    'all/trip.en.svg',
    'all/trip.pl.svg',
    'all/trip.in-short.en.svg',
    'all/trip.in-short.pl.svg',
    'all/trip.全程.en.svg',
    'all/trip.全程.pl.svg',
  ]);
});

test('what to show can be said without a view', () => {
  const words = ['--persona', 'ana', '--steps', 'Plan', '--lanes', 'emotion,actions'];
  const { stdout } = wayline(['render', 'trip.journey', ...words, '-o', '-']);
  expect(stdout).toMatch(/>Searches</);
  expect(stdout).not.toMatch(/Packs|Ben/);
});

test('a name that no view has is an error without a place in the text, and nothing is written', () => {
  const { status, stderr } = wayline(['render', 'trip.journey', '--view', 'in shrot']);
  expect(status).toBe(1);
  expect(stderr).toContain('trip.journey: error: There is no view `in shrot` [resolve/unknown-view]');
  expect(stderr).toContain('`In short`');
  expect(has('trip.in-shrot.svg')).toBe(false);
});

test('other names that nothing bears are told as well', () => {
  const { status, stderr } = wayline([
    'render',
    'trip.journey',
    '--steps',
    'Boks..Packs',
    '--persona',
    'Ann',
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain('There is no step `Boks`');
  expect(stderr).toContain('There is no persona `Ann`');
});
