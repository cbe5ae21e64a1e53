import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();
const read = (name: string) => readFileSync(join(directory, name), 'utf8');

/** A map in which every line with `Sesame` in it is private, or speaks of something that is. */
const secret = fileURLToPath(new URL('../../core/test/cases/private-everywhere/', import.meta.url));
cpSync(secret, join(directory, 'secret'), { recursive: true });

test.each([
  ['a picture', ['render', 'secret/input.journey', '-o', '-']],
  ['a picture in another language', ['render', 'secret/input.journey', '--lang', 'pl', '-o', '-']],
  ['data', ['export', 'secret/input.journey']],
  ['data with places', ['export', 'secret/input.journey', '--ranges']],
  ['a text', ['export', 'secret/input.journey', '--format', 'journey']],
])('%s leaves no trace of what is private', (_, words) => {
  expect(wayline(words).stdout).toMatch(/sesame/i);
  const { status, stdout } = wayline([...words, '--public']);
  expect([status, stdout.length > 500]).toEqual([0, true]);
  expect(stdout).not.toMatch(/sesame/i);
});

test.each([
  ['a slip of the pen', '- Queue {privte}'],
  ['braces that are not closed', '- Queue {private'],
  ['brackets of another kind', '- Queue {{private}}'],
  ['a text, which has no braces', '- Queue\n  Not for you {private}'],
  ['a value that cannot be private', '- Queue\n  zone: hot {private}'],
  ['two versions in one file', '<<<<<<< ours\n- Queue\n=======\n- Queue {private}\n>>>>>>> theirs'],
])('nothing is made of %s', (_, line) => {
  write(
    'slip.journey',
    `---\nlint: {other-brackets: off, shown-anyway: off}\n---\n# Coffee\n- Pay\n${line}\n`,
  );
  for (const words of [
    ['render', 'slip.journey', '-o', 'slip.svg'],
    ['export', 'slip.journey', '-o', 'slip.json'],
  ]) {
    expect(wayline([...words, '--public']).status).toBe(1);
    expect(existsSync(join(directory, words.at(-1) ?? ''))).toBe(false);
  }
});

test('nothing is made of a map that uses a file with a slip of the pen', () => {
  write('people.journey', 'persona: Ana\npersona: Ben {privte}\n');
  write('uses.journey', '# Coffee\nuse: ./people.journey\n- Queue\n- Pay\n');
  for (const words of [
    ['render', 'uses.journey', '-o', 'uses.svg'],
    ['export', 'uses.journey', '-o', 'uses.json'],
  ]) {
    const { status, stderr } = wayline([...words, '--public']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('`people.journey` cannot be read')]);
    expect(existsSync(join(directory, words.at(-1) ?? ''))).toBe(false);
  }
});

test('without `--public` a map is drawn whole, and says what is private', () => {
  write('whole.journey', '# Coffee\n- Queue\n  > Not for you {private}\n- Pay\n');
  wayline(['render', 'whole.journey']);
  expect(read('whole.svg')).toMatch(/Not for you[\s\S]*private/);
});
