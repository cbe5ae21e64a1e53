import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();

const socket = createServer().listen(join(directory, 'socket.journey'));
afterAll(() => socket.close());

symlinkSync('circle.journey', join(directory, 'circle.journey'));
write('folder.journey/note.txt', 'a directory');
write('empty.journey', '');
write('blank.journey', '\ufeff\n  \n\t\n');
write(
  'binary.journey',
  Uint8Array.from({ length: 512 }, (_, i) => (i * 7) % 256),
);
write('zero.journey', '# Title\n- St\0ep 1\n');
write('long.journey', `# Title\n- ${'x'.repeat(10_000_000)}\n- Step 1\n`);
write('yaml.journey', '---\nlang: [en\ntheme: paper\n---\n# Title\n- Step 1\n');
write('utf-16.journey', Buffer.from('\ufeff# Title\n- Step 1\n', 'utf16le'));
write('utf-16-be.journey', Buffer.from('\ufeff# Title\n- Step 1\n', 'utf16le').swap16());
write(
  'big5.journey',
  Buffer.from([0x23, 0x20, 0x41, 0x0a, 0x2d, 0x20, 0xb1, 0xc6, 0xb6, 0xa4, 0x20, 0x31, 0x0a]),
);
write('cut.journey', Buffer.from('# Łódź\n- Krok ż').subarray(0, -1));

/** What is named, what the message has to say, and the exit status. */
const cases = [
  ['missing.journey', 'there is no file `missing.journey`', 2],
  ['missing/*.journey', 'no file matches `missing/*.journey`', 2],
  ['empty.journey/more', '`empty.journey/more`', 2],
  ['folder.journey', '`folder.journey` is a directory', 2],
  ['circle.journey', '`circle.journey` cannot be reached', 2],
  ['socket.journey', 'socket.journey: error: This file cannot be read', 1],
  ['empty.journey', 'empty.journey:1:1: error: This file is empty', 1],
  ['blank.journey', 'blank.journey:1:1: error: This file is empty', 1],
  ['binary.journey', 'binary.journey:1:1: error: This file is not a text', 1],
  ['zero.journey', 'zero.journey:2:5: error: This file is not a text', 1],
  ['long.journey', 'long.journey:2:1: error: This line is longer than', 1],
  ['utf-16.journey', 'utf-16.journey:1:1: error: This file is encoded in UTF-16', 1],
  ['utf-16-be.journey', 'utf-16-be.journey:1:1: error: This file is encoded in UTF-16', 1],
  ['big5.journey', 'big5.journey:2:3: error: This file is not encoded in UTF-8', 1],
  ['cut.journey', 'cut.journey:2:8: error: This file is not encoded in UTF-8', 1],
] as const;

const unreadable = cases.filter(([, , status]) => status === 1);
const traces = /\n\s+at |node:|Error:/;

test.each(cases)('check says what is wrong with %s', (file, message, status) => {
  const outcome = wayline(['check', file]);
  expect(outcome.stdout + outcome.stderr).toContain(message);
  expect(outcome.stdout + outcome.stderr).not.toMatch(traces);
  expect(outcome.status).toBe(status);
});

test('render draws the good one among them, and leaves nothing half done', () => {
  write('good.journey', '# Title\n- Step 1\n');
  const before = readdirSync(directory);
  const outcome = wayline(['render', ...unreadable.map(([file]) => file), 'good.journey', '-o', 'pictures']);
  for (const [, message] of unreadable) expect(outcome.stderr).toContain(message);
  expect(outcome.stderr).not.toMatch(traces);
  expect(outcome.status).toBe(1);
  expect(readdirSync(join(directory, 'pictures'))).toEqual(['good.svg']);
  expect(readdirSync(directory)).toEqual([...before, 'pictures'].sort());
});

test('format rewrites none of them', () => {
  const files = unreadable.map(([file]) => file).filter((file) => file !== 'socket.journey');
  const before = files.map((file) => readFileSync(join(directory, file)));
  const outcome = wayline(['format', '--write', ...files]);
  expect(outcome.stderr.match(/: error: /g)).toHaveLength(files.length);
  expect(outcome.stderr).not.toMatch(traces);
  expect([outcome.status, outcome.stdout]).toEqual([1, '']);
  expect(files.filter((file, i) => !before[i]?.equals(readFileSync(join(directory, file))))).toEqual([]);
});

test('nothing is drawn when the command line itself is wrong', () => {
  const outcome = wayline(['render', 'good.journey', 'missing.journey', '-o', 'nowhere']);
  expect([outcome.status, outcome.stdout]).toEqual([2, '']);
  expect(readdirSync(directory)).not.toContain('nowhere');
});

test.each(['render', 'check', 'format'])('%s shows broken YAML at its own line', (command) => {
  const { stdout, stderr, status } = wayline([command, 'yaml.journey']);
  expect(stdout + stderr).toMatch(/^yaml\.journey:[23]:\d+: error: /m);
  expect(stdout + stderr).not.toMatch(traces);
  expect(status).toBe(1);
});

test('standard input is read as carefully as a file', () => {
  const { stdout, stderr, status } = wayline(['render', '-'], Buffer.from('- \xff', 'latin1'));
  expect(stderr).toContain('<standard input>:1:3: error: This file is not encoded in UTF-8');
  expect([status, stdout]).toEqual([1, '']);
});
