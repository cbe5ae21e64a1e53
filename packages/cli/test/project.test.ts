import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf } from '../src/sources/project.ts';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();
const at = (path: string) => join(directory, path);

describe('the project of a map', () => {
  write('plain/map.journey', '');
  write('package/package.json', '{}');
  write('package/maps/map.journey', '');
  write('repository/packages/one/package.json', '{}');
  write('repository/packages/one/map.journey', '');
  mkdirSync(at('repository/.git'));
  write('marked/.git', '');
  write('marked/maps/.wayline', '');
  write('marked/maps/trips/map.journey', '');
  symlinkSync(at('package/maps'), at('linked'));

  it.each([
    ['the folder of the map where nothing says more', 'plain/map.journey', 'map.journey'],
    ['the package it stands in', 'package/maps/map.journey', 'maps/map.journey'],
    [
      'the repository rather than one of its packages',
      'repository/packages/one/map.journey',
      'packages/one/map.journey',
    ],
    ['what is marked rather than the repository', 'marked/maps/trips/map.journey', 'trips/map.journey'],
    ['where a map really stands, whatever leads there', 'linked/map.journey', 'maps/map.journey'],
  ])('is %s', (_, file, path) => {
    expect(projectOf(at(file)).fileName).toBe(path);
  });

  it('is the folder that is named', () => {
    expect(projectOf(at('marked/maps/trips/map.journey'), at('marked')).fileName).toBe(
      'maps/trips/map.journey',
    );
    expect(() => projectOf(at('plain/map.journey'), at('package'))).toThrow('does not stand in the folder');
    expect(() => projectOf(at('plain/map.journey'), at('nowhere'))).toThrow('there is no folder');
    expect(() => projectOf(at('plain/map.journey'), at('plain/map.journey'))).toThrow('there is no folder');
  });

  it('is that of the working directory for what comes through standard input', () => {
    const { fileName } = projectOf('-', process.cwd());
    expect(fileName).toBe('');
  });
});

describe('a file of the project', () => {
  write('p/map.journey', '');
  write('p/.wayline', '');
  write('p/shared/people.journey', '\ufeffpersona: Ana\n');
  write('p/utf16.journey', Buffer.from('\ufeffpersona: Ana', 'utf16le'));
  write('p/binary.journey', Buffer.from([0x70, 0, 0x70]));
  write('p/locked.journey', 'persona: Ana');
  chmodSync(at('p/locked.journey'), 0o000);
  write('p/empty.journey', '');
  write('p/long.csv', `a\n${'1,'.repeat(50_000)}`);
  write('p/huge.journey', '');
  truncateSync(at('p/huge.journey'), 40 * 2 ** 20);
  execFileSync('mkfifo', [at('p/pipe.journey')]);
  write('secret/people.journey', 'persona: Secret');
  symlinkSync(at('p/shared/people.journey'), at('p/inside.journey'));
  symlinkSync(at('secret/people.journey'), at('p/outside.journey'));
  symlinkSync(at('secret'), at('p/door'));
  symlinkSync(at('nowhere'), at('p/dangling.journey'));
  symlinkSync(at('p/loop.journey'), at('p/loop.journey'));
  writeFileSync(at('p/name with spaces.journey'), 'persona: Ben');
  const { read } = projectOf(at('p/map.journey'));

  it.each([
    ['a file', 'shared/people.journey', 'persona: Ana\n'],
    ['a link that stays inside', 'inside.journey', 'persona: Ana\n'],
    ['a name with spaces', 'name with spaces.journey', 'persona: Ben'],
    ['nothing at all', 'empty.journey', ''],
    ['a line as long as data has them', 'long.csv', `a\n${'1,'.repeat(50_000)}`],
  ])('is read: %s', (_, path, text) => {
    expect(read(path)).toBe(text);
  });

  it.each([
    ['a link that leads out', 'outside.journey', 'outside'],
    ['a file behind a folder that leads out', 'door/people.journey', 'outside'],
    ['more folders up than there are', '../secret/people.journey', 'outside'],
    ['an absolute path', at('secret/people.journey'), 'missing'],
    ['no file', 'gone.journey', 'missing'],
    ['a file where a folder is named', 'map.journey/people.journey', 'missing'],
    ['a link to nothing', 'dangling.journey', 'missing'],
    ['a name that no file can have', 'a\0b', 'missing'],
    ['a name longer than any', 'a'.repeat(5_000), 'missing'],
    ['a folder', 'shared', 'unreadable'],
    ['a pipe that nobody writes to', 'pipe.journey', 'unreadable'],
    ['a link to itself', 'loop.journey', 'unreadable'],
    ['UTF-16', 'utf16.journey', 'not-text'],
    ['bytes that are no text', 'binary.journey', 'not-text'],
    ['40 MB', 'huge.journey', 'too-large'],
  ])('is not read: %s', (_, path, fault) => {
    expect(read(path)).toMatchObject({ fault });
  });

  it('is not read without permission', () => {
    chmodSync(directory, 0o755);
    expect(asNobody(() => read('shared/people.journey'))).toBe('persona: Ana\n');
    expect(asNobody(() => read('locked.journey'))).toEqual({ fault: 'unreadable' });
  });
});

/** Does something with the rights of nobody in particular; the administrator may read everything. */
function asNobody<T>(act: () => T): T {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('check and render', () => {
  write('shop/package.json', '{}');
  write('shop/team/people.journey', 'persona: Ana\npersona: Ben\n');
  write('shop/maps/coffee.journey', '# Coffee\nuse: ../team/people.journey only Ana\n- Queue ~ Ana -1\n');
  write('shop/maps/slip.journey', '# Coffee\nuse: ../team/poeple.journey\n- Queue\n');
  write('shop/maps/out.journey', '# Coffee\nuse: ../../secret/people.journey\n- Queue\n');
  write('shop/maps/std.journey', '# Coffee\nuse: std/channels\n- Queue\n  @ Street poster\n');

  it('take declarations from the project', () => {
    expect(wayline(['check', 'shop/maps/coffee.journey'])).toMatchObject({ status: 0, stderr: '' });
    const { stdout, status } = wayline(['render', 'shop/maps/coffee.journey', '-o', '-']);
    expect(status).toBe(0);
    expect(stdout).toContain('>Ana<');
    expect(stdout).not.toContain('>Ben<');
    // The foot of the picture names the map, and no folder of the machine or of the project.
    expect(stdout).toContain('coffee.journey');
    expect(stdout).not.toContain('maps/coffee.journey');
  });

  it('say what stands in the way, and what was probably meant', () => {
    const { stdout, status } = wayline(['check', 'shop/maps/slip.journey']);
    expect(stdout).toContain('error: The file `../team/poeple.journey` cannot be found');
    expect(stdout).toContain('Did you mean `../team/people.journey`?');
    expect(status).toBe(1);
    expect(wayline(['check', 'shop/maps/out.journey']).stdout).toContain('lies outside the project');
  });

  it('take a wider or a narrower project where one is named', () => {
    const check = (...words: readonly string[]) => wayline(['check', ...words]).stdout;
    expect(check('shop/maps/out.journey', '--root', '.')).toContain('1 file checked');
    expect(check('shop/maps/coffee.journey', '--root', 'shop/maps')).toContain('lies outside the project');
    expect(wayline(['check', 'shop/maps/coffee.journey', '--root', 'secret'])).toMatchObject({ status: 2 });
    expect(wayline(['check', 'shop/maps/coffee.journey', '--root', 'nowhere'])).toMatchObject({ status: 2 });
  });

  it('read the project of the working directory for standard input', () => {
    const map = '# Coffee\nuse: ./shop/team/people.journey\n- Queue ~ Ana -1 | Ben 0\n';
    expect(wayline(['check', '-', '--root', '.'], map).stdout).toContain('nothing to mend');
  });

  it('know the channels that are shipped', () => {
    expect(wayline(['check', 'shop/maps/std.journey']).stdout).toContain('nothing to mend');
  });
});
