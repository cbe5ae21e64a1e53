import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();
const read = (name: string) => readFileSync(join(directory, name), 'utf8');

write('coffee.journey', '# Coffee\n- Queue ~ -2 annoyed\n- First sip ~ +2\n');

test('the view of tables is a page, in any language', () => {
  expect(wayline(['render', 'coffee.journey', '--view', 'tabela'])).toMatchObject({
    status: 0,
    stderr: 'coffee.html\n',
  });
  expect(read('coffee.html')).toMatch(/^<!doctype html>[\s\S]*<th scope="row">1\. Queue<\/th>/);
});

test('the end of a name says which form is written', () => {
  expect(wayline(['render', 'coffee.journey', '-o', 'coffee.md']).status).toBe(0);
  expect(read('coffee.md')).toContain('| 1. Queue | annoyed −2 |');
  expect(wayline(['render', 'coffee.journey', '-o', 'coffee.csv']).status).toBe(0);
  expect(read('coffee.csv')).toBe('\ufeff#,Step,Emotion\r\n1,Queue,annoyed −2\r\n2,First sip,+2\r\n');
});

test('a form can be asked for by name', () => {
  const { stdout } = wayline(['render', 'coffee.journey', '--format', 'md', '-o', '-']);
  expect(stdout).toMatch(/^# Coffee\n/);
});

test('a picture and its table stand on one page', () => {
  expect(wayline(['render', 'coffee.journey', '--with-table', '-o', 'both.html']).status).toBe(0);
  expect(read('both.html')).toMatch(/<figure[\s\S]*<svg[\s\S]*<details[\s\S]*<table>/);
});

test('a page of paper has no table', () => {
  expect(wayline(['render', 'coffee.journey', '--with-table', '--paper', 'a4']).status).toBe(2);
});
