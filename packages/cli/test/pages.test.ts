import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();
const read = (name: string) => readFileSync(join(directory, name), 'utf8');
const has = (name: string) => existsSync(join(directory, name));

const stages = ['Plan', 'Go', 'Stay', 'Return'];
const steps = (stage: string) => ['a', 'b', 'c', 'd'].map((step) => `- ${stage} ${step} ~ +1`);
const trip = ['# Trip', ...stages.flatMap((stage) => [`## ${stage}`, ...steps(stage)])].join('\n');
write('trip.journey', `${trip}\n`);
write('short.journey', '# Short\n- Only ~ +1\n');

test('a map goes on numbered pages of the size that was asked for', () => {
  expect(wayline(['render', 'trip.journey', '--paper', 'a4-landscape'])).toMatchObject({
    status: 0,
    stderr: 'trip.1.svg\ntrip.2.svg\ntrip.3.svg\ntrip.4.svg\n',
  });
  expect(read('trip.2.svg')).toContain('width="297mm" height="210mm"');
  expect(read('trip.2.svg')).toContain('trip.journey · 2/4 · steps');
  expect(has('trip.svg')).toBe(false);
});

test('one page has a number as well', () => {
  expect(wayline(['render', 'short.journey', '--paper', 'letter', '-o', 'out.svg'])).toMatchObject({
    status: 0,
    stderr: 'out.1.svg\n',
  });
});

test('one page fits into standard output, several do not', () => {
  const one = wayline(['render', 'short.journey', '--paper', 'a3', '-o', '-']);
  expect(one.status).toBe(0);
  expect(one.stdout).toMatch(/^<svg/);
  expect(wayline(['render', 'trip.journey', '--paper', 'a4', '-o', '-'])).toMatchObject({
    status: 2,
    stdout: '',
  });
});

test('pages do not overwrite the picture of another map', () => {
  write('map.journey', '# One\n- Step ~ +1\n');
  write('map.1.journey', '# Other\n- Step ~ +1\n');
  const { status, stderr } = wayline(['render', 'map.journey', 'map.1.journey', '--paper', 'a4']);
  expect(status).toBe(0);
  expect(stderr).toBe('map.1.svg\nmap.1.1.svg\n');
  expect(read('map.1.svg')).toContain('One');
});

test('only known sizes are taken', () => {
  expect(wayline(['render', 'short.journey', '--paper', 'a0']).status).toBe(2);
});
