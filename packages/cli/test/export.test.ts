import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();

const coffee = '# Buying a coffee\n- Queue ~ -2\n  ! One till\n- Pay by phone ~ +1\n';
/** A score off the scale is an error; the rest can be written. */
const faulty = '# Buying a coffee\n- Queue ~ -2\n- Order ~ +7\n';

const read = (name: string) => readFileSync(join(directory, name), 'utf8');

describe('export', () => {
  test('shows the model of one file as JSON', () => {
    const { status, stdout, stderr } = wayline(['export', '-'], coffee);
    expect([status, stderr]).toEqual([0, '']);
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({ wayline: 1, title: 'Buying a coffee' });
    expect(data.steps.map(({ label }: { label: string }) => label)).toEqual(['Queue', 'Pay by phone']);
    expect(stdout).not.toContain('"range"');
    expect(wayline(['export', '--ranges', '-'], coffee).stdout).toContain('"range"');
  });

  test('writes one file each into a directory', () => {
    write('some/a.journey', coffee);
    write('some/b.journey', coffee);
    const several = ['some/a.journey', 'some/b.journey'];
    expect(wayline(['export', ...several])).toMatchObject({ status: 2, stdout: '' });
    expect(wayline(['export', ...several, '-o', 'data']).stderr).toBe('data/a.json\ndata/b.json\n');
    expect(read('data/a.json')).toBe(wayline(['export', 'some/a.journey']).stdout);
  });

  test('writes a text of nothing but the model, never over a map', () => {
    const typed = `// of the shop round the corner\n＃ Buying a coffee\n* Queue -2\n! One till\n* Pay by phone +1`;
    write('text/coffee.journey', typed);
    expect(wayline(['export', '--format', 'journey', 'text/coffee.journey']).stdout).toBe(coffee);
    const over = wayline(['export', '--format', 'journey', 'text/coffee.journey', '-o', 'text']);
    expect([over.status, read('text/coffee.journey')]).toEqual([2, typed]);
  });

  test('writes what is taken from other files where it is asked for', () => {
    write('shared/people.journey', 'persona: Ana\n');
    write('shared/trip.journey', 'use: ./people.journey\n- Pay ~ Ana +1\n');
    const text = ['export', '--format', 'journey', 'shared/trip.journey'];
    expect(wayline(text).stdout).toBe('use: ./people.journey\n- Pay ~ +1\n');
    expect(wayline([...text, '--self-contained']).stdout).toBe('persona: Ana\n- Pay ~ +1\n');
  });

  test('goes as far as a file with mistakes goes', () => {
    const { status, stdout, stderr } = wayline(['export', '-'], faulty);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).steps).toHaveLength(2);
    expect(stderr).toContain('resolve/score-off-scale');
  });
});

describe('import', () => {
  test('makes the text that the data were written from', () => {
    const { stdout } = wayline(['export', '-'], coffee);
    expect(wayline(['import', '-'], stdout)).toEqual({ status: 0, stdout: coffee, stderr: '' });
  });

  test('writes a file that is not there yet', () => {
    write('new/coffee.json', '{ "wayline": 1, "steps": [{ "label": "Pay" }] }');
    const words = ['import', 'new/coffee.json', '-o', 'new/coffee.journey'];
    expect(wayline(words)).toEqual({ status: 0, stdout: '', stderr: 'new/coffee.journey\n' });
    expect(read('new/coffee.journey')).toBe('- Pay\n');
    expect(wayline(words).status).toBe(2);
  });

  test.each([
    ['what is no JSON', 'wayline: 1', 'file/not-json'],
    ['a step without a name', '{ "wayline": 1, "steps": [{}] }', 'json/missing'],
    ['another version', '{ "wayline": 2 }', 'json/wrong-version'],
  ])('refuses %s, and says where', (_, data, code) => {
    const { status, stdout, stderr } = wayline(['import', '-'], data);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`[${code}]`);
  });

  test('tells of a name that means nothing, and goes on', () => {
    const data = '{ "wayline": 1, "steps": [{ "label": "Pay", "nots": "x" }] }';
    const { status, stdout, stderr } = wayline(['import', '-'], data);
    expect([status, stdout]).toEqual([0, '- Pay\n']);
    expect(stderr).toContain('Did you mean `note`?');
  });
});
