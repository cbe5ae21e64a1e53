import { readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
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

/** What stands in the file, what the message has to name, and the exit status. */
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

describe.each(['render', 'check', 'format'])('wayline %s', (command) => {
  test.each(cases)('%s', (file, message, status) => {
    const before = readdirSync(directory);
    const outcome = wayline([command, file]);
    expect(outcome.stdout + outcome.stderr).toContain(message);
    expect(outcome.stdout + outcome.stderr).not.toMatch(/\n\s+at |node:|Error:/);
    expect(outcome.status).toBe(status);
    expect(readdirSync(directory)).toEqual(before);
  });

  test('broken YAML is shown at its own line', () => {
    const { stdout, stderr, status } = wayline([command, 'yaml.journey']);
    expect(stdout + stderr).toMatch(/^yaml\.journey:[23]:\d+: error: /m);
    expect(stdout + stderr).not.toMatch(/\n\s+at |node:|Error:/);
    expect(status).toBe(1);
  });

  test('standard input is read as carefully', () => {
    const { stdout, stderr, status } = wayline([command, '-'], Buffer.from('- \xff', 'latin1'));
    expect(stdout + stderr).toContain('<standard input>:1:3: error: This file is not encoded in UTF-8');
    expect(status).toBe(1);
  });
});
