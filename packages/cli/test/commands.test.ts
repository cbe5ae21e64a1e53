import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();

const coffee = '# Buying a coffee\n- Queue ~ -2\n- Order ~ 0\n- Pay by phone ~ +1\n- First sip ~ +2\n';
/** A score off the scale is an error; the rest can be drawn. */
const faulty = '# Buying a coffee\n- Queue ~ -2\n- Order ~ +7\n';
/** A second title is a warning. */
const doubtful = '# Buying a coffee\n- Queue ~ -2\n# Drinking it\n- First sip ~ +2\n';

const socket = createServer().listen(join(directory, 'socket.svg'));
afterAll(() => socket.close());

const read = (name: string) => readFileSync(join(directory, name), 'utf8');

describe('render', () => {
  test('draws beside the source, and says so where it does not disturb', () => {
    write('beside/coffee.journey', coffee);
    expect(wayline(['render', 'beside/coffee.journey'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'beside/coffee.svg\n',
    });
    expect(read('beside/coffee.svg')).toMatch(/^<svg [\s\S]*<\/svg>\n?$/);
    expect(readdirSync(join(directory, 'beside'))).toEqual(['coffee.journey', 'coffee.svg']);
  });

  test('goes from standard input to standard output', () => {
    const piped = wayline(['render', '-'], coffee);
    expect([piped.status, piped.stderr]).toEqual([0, '']);
    expect(piped.stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    wayline(['render', '-', '-o', 'piped.svg'], coffee);
    expect(read('piped.svg')).toBe(piped.stdout);

    write('same/coffee.journey', coffee);
    wayline(['render', 'same/coffee.journey']);
    const shown = wayline(['render', 'same/coffee.journey', '-o', '-']);
    expect(shown).toEqual({ status: 0, stdout: read('same/coffee.svg'), stderr: '' });
  });

  test('writes into a file or a directory, and makes what is missing', () => {
    write('into/a.journey', coffee);
    write('into/b.journey', coffee);
    expect(wayline(['render', 'into/a.journey', '-o', 'into/new/map.svg']).status).toBe(0);
    expect(wayline(['render', 'into/a.journey', '-o', 'into/one/']).status).toBe(0);
    expect(wayline(['render', 'into/a.journey', 'into/b.journey', '-o', 'into/two']).status).toBe(0);
    expect(wayline(['render', '-', '-o', 'into/piped.svg'], coffee).status).toBe(0);
    expect(readdirSync(join(directory, 'into'), { recursive: true }).sort()).toEqual(
      [
        'a.journey',
        'b.journey',
        'new',
        'new/map.svg',
        'one',
        'one/a.svg',
        'piped.svg',
        'two',
        'two/a.svg',
        'two/b.svg',
      ].sort(),
    );
  });

  test('expands a pattern that the shell left alone', () => {
    write('many/a.journey', coffee);
    write('many/b.journey', coffee);
    expect(wayline(['render', 'many/*.journey', 'many/a.journey']).stderr).toBe('many/a.svg\nmany/b.svg\n');
  });

  test('draws what it can of a file with errors', () => {
    write('faulty.journey', faulty);
    const { status, stderr } = wayline(['render', 'faulty.journey']);
    expect(status).toBe(1);
    expect(stderr).toContain('faulty.journey:3:11: error: ');
    expect(read('faulty.svg')).toContain('Order');
  });

  test('never writes over a source', () => {
    write('safe/a.journey', coffee);
    write('safe/b.journey', doubtful);
    write('safe/map.svg', coffee);
    symlinkSync('b.journey', join(directory, 'safe/link.svg'));
    for (const words of [
      ['safe/a.journey', '-o', 'safe/a.journey'],
      ['safe/a.journey', '-o', 'safe/b.journey'],
      ['safe/a.journey', '-o', 'safe/link.svg'],
      ['safe/a.journey', '-o', 'safe/new.journey'],
      ['safe/map.svg'],
    ]) {
      const { status, stderr } = wayline(['render', ...words]);
      expect(stderr).toMatch(/^wayline: .* would overwrite the source file/);
      expect(status).toBe(2);
    }
    expect([read('safe/a.journey'), read('safe/b.journey'), read('safe/map.svg')]).toEqual([
      coffee,
      doubtful,
      coffee,
    ]);
    expect(existsSync(join(directory, 'safe/new.journey'))).toBe(false);
  });

  test('never writes one picture over another', () => {
    write('one/coffee.journey', coffee);
    write('other/coffee.journey', coffee);
    const { status, stderr } = wayline([
      'render',
      'one/coffee.journey',
      'other/coffee.journey',
      '-o',
      'both',
    ]);
    expect(stderr).toContain(
      '`one/coffee.journey` and `other/coffee.journey` would both be `both/coffee.svg`',
    );
    expect(status).toBe(2);
    expect(existsSync(join(directory, 'both'))).toBe(false);
  });

  test('says when a picture cannot be written', () => {
    write('wall.journey', coffee);
    const behind = wayline(['render', 'wall.journey', '-o', 'wall.journey/map.svg']);
    expect(behind.stderr).toBe(
      'wayline: `wall.journey/map.svg` cannot be reached: a part of the path is not a directory\n',
    );
    expect(behind.status).toBe(2);
    const { status, stderr } = wayline(['render', 'wall.journey', '-o', 'socket.svg']);
    expect(stderr).toMatch(/^socket\.svg: error: This file cannot be written: /);
    expect(status).toBe(1);
  });

  test('takes a theme and a language', () => {
    const plain = wayline(['render', '-'], coffee).stdout;
    expect(wayline(['render', '-', '--theme', 'paper'], coffee).stdout).toBe(plain);
    const night = wayline(['render', '-', '--theme', 'night'], coffee).stdout;
    const auto = wayline(['render', '-', '--theme', 'auto'], coffee).stdout;
    const polish = wayline(['render', '-', '--lang', 'pl'], coffee).stdout;
    expect(new Set([plain, night, auto, polish]).size).toBe(4);
    expect(auto).toContain('prefers-color-scheme');
    expect(polish).toContain('lang="pl"');
  });
});

describe('check', () => {
  test('passes a file without problems', () => {
    write('fine.journey', coffee);
    expect(wayline(['check', 'fine.journey'])).toEqual({
      status: 0,
      stdout: '1 file checked: nothing to mend\n',
      stderr: '',
    });
  });

  test('shows an error in its line', () => {
    write('off.journey', faulty);
    const { status, stdout } = wayline(['check', 'off.journey']);
    expect(stdout).toMatch(/^off\.journey:3:11: error: .*\n {3}3 \| - Order ~ \+7\n {5}\| {11}\^\^\n/);
    expect(stdout).toMatch(/\n1 file checked: 1 error\n/);
    expect(status).toBe(1);
  });

  test('bears warnings, as many as are accepted', () => {
    write('twice.journey', doubtful);
    expect(wayline(['check', 'twice.journey']).status).toBe(0);
    expect(wayline(['check', 'twice.journey', '--max-warnings', '1']).status).toBe(0);
    expect(wayline(['check', 'twice.journey', '--max-warnings', '0']).status).toBe(1);
  });

  test('tells other programs', () => {
    write('data.journey', faulty);
    const { status, stdout } = wayline(['check', 'data.journey', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      files: 1,
      errors: 1,
      warnings: 0,
      problems: [
        {
          file: 'data.journey',
          severity: 'error',
          start: { line: 3, column: 11 },
          end: { line: 3, column: 13 },
          range: { from: 41, to: 43 },
        },
      ],
    });
    expect(status).toBe(1);
  });

  test('is coloured when asked, and lets no control character of a file through', () => {
    write('colour.journey', '# A\n- \x1b[31mQueue\u202e ~ +7\n');
    const plain = wayline(['check', 'colour.journey']).stdout;
    expect(plain).toContain('- ␛[31mQueue<U+202E> ~ +7');
    expect(plain).not.toMatch(/\p{Cc}(?<!\n)|\p{Bidi_Control}/u);
    expect(wayline(['check', 'colour.journey'], '', { FORCE_COLOR: '1' }).stdout).toContain('\x1b[31merror');
    expect(wayline(['check', 'colour.journey'], '', { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).toBe(plain);
  });
});

describe('format', () => {
  const untidy = '# Buying a coffee\n* Queue -2\n\n\n* Order 0\n';

  test('shows the canonical form, which it then leaves alone', () => {
    write('untidy.journey', untidy);
    const { status, stdout, stderr } = wayline(['format', 'untidy.journey']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('- Queue ~ -2\n');
    expect(wayline(['format', '-'], stdout).stdout).toBe(stdout);
    expect(read('untidy.journey')).toBe(untidy);
  });

  test('rewrites a file, its mode kept', () => {
    write('tidy/map.journey', untidy);
    chmodSync(join(directory, 'tidy/map.journey'), 0o600);
    const canonical = wayline(['format', 'tidy/map.journey']).stdout;
    expect(wayline(['format', '--check', 'tidy/map.journey'])).toEqual({
      status: 1,
      stdout: 'tidy/map.journey\n',
      stderr: '',
    });
    expect(wayline(['format', '--write', 'tidy/map.journey']).stdout).toBe('tidy/map.journey\n');
    expect(read('tidy/map.journey')).toBe(canonical);
    expect(statSync(join(directory, 'tidy/map.journey')).mode & 0o777).toBe(0o600);
    expect(wayline(['format', '--check', 'tidy/map.journey'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(wayline(['format', '--write', 'tidy/map.journey']).stdout).toBe('');
  });

  test('writes words for marks, and keys in a language', () => {
    write('words.journey', untidy);
    expect(wayline(['format', '--words', 'words.journey']).stdout).toContain('step: Queue ~ -2\n');
    const polish = wayline(['format', '--words', '--keywords', 'pl', 'words.journey']).stdout;
    expect(polish).toContain('krok: Queue ~ -2\n');
    expect(wayline(['format', '-'], polish).stdout).toBe(wayline(['format', 'words.journey']).stdout);
    const unknown = wayline(['format', '--keywords', 'xx', 'words.journey']);
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toContain('zh-Hant');
  });

  test('wants to know what to do with several files', () => {
    write('c.journey', untidy);
    write('d.journey', untidy);
    expect(wayline(['format', 'c.journey', 'd.journey'])).toMatchObject({ status: 2, stdout: '' });
    expect(wayline(['format', '--check', '--write', 'c.journey'])).toMatchObject({ status: 2, stdout: '' });
    expect(read('c.journey')).toBe(untidy);
  });
});

describe('the command line', () => {
  test('helps a newcomer', () => {
    const help = wayline(['--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('- First sip +2');
    for (const command of ['render', 'check', 'format']) {
      expect(help.stdout).toContain(`  ${command} `);
      expect(wayline([command, '--help'])).toMatchObject({ status: 0, stderr: '' });
      expect(wayline(['help', command]).stdout).toContain(`$ wayline ${command} coffee.journey`);
    }
    expect(wayline([])).toEqual({ status: 2, stdout: '', stderr: help.stdout });
  });

  test('draws its own first example', () => {
    const lines =
      wayline(['--help'])
        .stdout.match(/^ {2}[#-] .*$/gm)
        ?.map((line) => line.trim()) ?? [];
    expect(wayline(['check', '-'], `${lines.join('\n')}\n`)).toMatchObject({
      status: 0,
      stdout: '1 file checked: nothing to mend\n',
    });
  });

  test('has a version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(wayline(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    [['rendr', 'x.journey'], 'did you mean `render`?'],
    [['render'], 'a `file` is missing'],
    [['render', '-', '--theme', 'red'], 'only one of paper, night, print, auto, light, dark'],
    [['render', '-', '--lang', '?'], 'It has to be a language tag'],
    [['render', '-', '--colour'], 'there is no option `--colour`'],
    [['render', '-', '-', '-o', 'a', 'b'], 'there is no file `b`'],
    [['check', '-', '--max-warnings', 'few'], 'It has to be a whole number'],
  ])('says what is wrong with %j', (words, message) => {
    const { status, stdout, stderr } = wayline(words, coffee);
    expect(stderr).toMatch(/^wayline: /);
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('takes a file without a command for a wish to draw it', () => {
    write('alone.journey', coffee);
    expect(wayline(['alone.journey']).stderr).toContain('did you mean `wayline render alone.journey`?');
  });

  test('stops without a word when nobody reads on', () => {
    write('pipe.journey', `# Many\n${faulty.split('\n')[2]}\n`.repeat(2000));
    const script = 'wayline check pipe.journey | head -n 1';
    const { stdout, stderr } = spawnSync('sh', ['-c', script], {
      cwd: directory,
      encoding: 'utf8',
      env: { PATH: `${join(import.meta.dirname, '../../../node_modules/.bin')}:${process.env.PATH}` },
    });
    expect(stdout).toMatch(/^pipe\.journey:/);
    expect(stderr).toBe('');
  });

  test('says what to do where it is not built', () => {
    mkdirSync(join(directory, 'unbuilt/bin'), { recursive: true });
    const bin = join(directory, 'unbuilt/bin/wayline.mjs');
    copyFileSync(new URL('../bin/wayline.mjs', import.meta.url), bin);
    const { status, stderr } = spawnSync(process.execPath, [bin], { encoding: 'utf8' });
    expect(stderr).toBe('wayline is not built yet: run `npm start` at the root of its repository first\n');
    expect(status).toBe(2);
  });
});
