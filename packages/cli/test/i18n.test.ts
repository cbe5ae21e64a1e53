import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { directory, write, wayline } = openTerminal();
const read = (name: string) => readFileSync(join(directory, name), 'utf8');

const map = `# 買咖啡 {#coffee}
- 排隊 ~ -2 煩躁 {#queue}
  ! 只有一個櫃台
  > 我要遲到了。
- 付款 ~ +1 {#pay}
  back: 對帳 {owner=會計}
`;

const english = `# coffee.journey → en

journey:
  title:
    source: 買咖啡
    en:

steps:
  queue:
    label:
      source: 排隊
      en:
    feelings:
      - source: 煩躁
        en:
    quotes:
      - source: 我要遲到了。
        en:
    pains:
      - source: 只有一個櫃台
        en:

  pay:
    label:
      source: 付款
      en:
    back:
      - source: 對帳
        en:

words:
  - source: 會計
    en:
`;

/** A folder with the map, and a file of translations beside it. */
function folder(name: string, text: string, translations?: string): (file: string) => string {
  write(`${name}/coffee.journey`, text);
  if (translations !== undefined) write(`${name}/coffee.en.yaml`, translations);
  return (file) => `${name}/${file}`;
}

describe('extract', () => {
  test('begins a file, and changes nothing when asked again', () => {
    const at = folder('begin', map);
    const { status, stdout, stderr } = wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect([status, stdout, stderr]).toEqual([0, 'begin/coffee.en.yaml: 8 texts, 8 to translate\n', '']);
    expect(read(at('coffee.en.yaml'))).toBe(english);
    wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect(read(at('coffee.en.yaml'))).toBe(english);
  });

  test('writes a file for each of several languages', () => {
    const at = folder('several', map);
    expect(wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en, pl']).status).toBe(0);
    expect(read(at('coffee.pl.yaml'))).toBe(english.replaceAll('en:', 'pl:').replace('→ en', '→ pl'));
  });

  test('keeps what is translated, in what form it stands, with its comments, and adds what is new', () => {
    const before = `# Ours.

steps:
  # Checked by Ben.
  queue:
    label: Queue # short
    pains:
      # Said on Monday.
      - source: 只有一個櫃台
        en: One till
`;
    const at = folder('keep', map.replace('  > ', '  ! 太慢\n  > '), before);
    wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect(read(at('coffee.en.yaml'))).toBe(`# Ours.

journey:
  title:
    source: 買咖啡
    en:

steps:
  # Checked by Ben.
  queue:
    label:
      source: 排隊
      en: Queue # short
    feelings:
      - source: 煩躁
        en:
    quotes:
      - source: 我要遲到了。
        en:
    pains:
      # Said on Monday.
      - source: 只有一個櫃台
        en: One till
      - source: 太慢
        en:

  pay:
    label:
      source: 付款
      en:
    back:
      - source: 對帳
        en:

words:
  - source: 會計
    en:
`);
  });

  test('marks what has changed since, until it is translated anew', () => {
    const done = english.replace('source: 付款\n      en:', 'source: 付款\n      en: Pay');
    const at = folder('stale', map.replace('付款', '用手機付款'), done);
    const first = wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect(first.stdout).toBe('stale/coffee.en.yaml: 8 texts, 7 to translate, 1 to translate anew\n');
    expect(read(at('coffee.en.yaml'))).toContain('source: 用手機付款\n      before: 付款\n      en: Pay\n');
    expect(wayline(['i18n', 'check', at('coffee.journey')]).stdout).toContain('[translation/stale-text]');
    write(
      at('coffee.en.yaml'),
      read(at('coffee.en.yaml')).replace('      before: 付款\n      en: Pay', '      en: Pay by phone'),
    );
    wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect(read(at('coffee.en.yaml'))).toContain('source: 用手機付款\n      en: Pay by phone\n');
  });

  test('brings along what has moved, and its comments', () => {
    const done = english.replace(
      '      - source: 只有一個櫃台\n        en:',
      '      # Said on Monday.\n      - source: 只有一個櫃台\n        en: One till',
    );
    const moved = `${map.replace('  ! 只有一個櫃台\n', '')}  ! 只有一個櫃台\n`;
    const at = folder('moved', moved, done);
    wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    const after = read(at('coffee.en.yaml'));
    expect(after.match(/只有一個櫃台/g)).toHaveLength(1);
    expect(after).toContain(`  pay:
    label:
      source: 付款
      en:
    pains:
      # Said on Monday.
      - source: 只有一個櫃台
        en: One till
`);
  });

  test('finds a step again that has no id and another name', () => {
    const at = folder('renamed', '# 買咖啡\n- 排隊等咖啡\n  ! 只有一個櫃台\n');
    wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    const done = read(at('coffee.en.yaml'))
      .replace('source: 排隊等咖啡\n      en:', 'source: 排隊等咖啡\n      en: Queue for coffee')
      .replace('        en:', '        en: One till');
    write(at('coffee.en.yaml'), done);
    write(at('coffee.journey'), '# 買咖啡\n- 排隊等一杯咖啡\n  ! 只有一個櫃台\n');
    wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect(read(at('coffee.en.yaml'))).toContain(`  排隊等一杯咖啡:
    label:
      source: 排隊等一杯咖啡
      before: 排隊等咖啡
      en: Queue for coffee
    pains:
      - source: 只有一個櫃台
        en: One till
`);
    expect(read(at('coffee.en.yaml'))).not.toContain('  排隊等咖啡:');
  });

  test('takes nothing away that is translated, unless it is told to', () => {
    const gone = `${english.replace('words:', '  refund:\n    label:\n      source: 退款\n      en: Refund\n\nwords:')}`;
    const at = folder('gone', map, gone);
    const { stdout } = wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect(stdout).toBe('gone/coffee.en.yaml: 8 texts, 8 to translate, 1 that the map no longer has\n');
    expect(read(at('coffee.en.yaml'))).toBe(gone);
    const pruned = wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en', '--prune']);
    expect(pruned.stdout).toBe('gone/coffee.en.yaml: 8 texts, 8 to translate, 1 taken away\n');
    expect(read(at('coffee.en.yaml'))).toBe(english);
  });

  test('gives ids on demand, and says where they lack', () => {
    const at = folder('ids', '# 買咖啡\n## 到店: 排隊 ~ -2; 看菜單\n- 付款 ~ +1 {moment}\n');
    const without = wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect(without.stderr).toMatch(/4 names have no `\{#id\}`/);
    const { stdout } = wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en', '--ids']);
    expect(stdout).toBe('ids/coffee.journey\nids/coffee.en.yaml: 5 texts, 5 to translate\n');
    expect(read(at('coffee.journey'))).toBe(
      '# 買咖啡\n## 到店 {#stage-到店}: 排隊 ~ -2 {#排隊}; 看菜單 {#看菜單}\n- 付款 ~ +1 {#付款 moment}\n',
    );
    expect(wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en', '--ids']).stderr).toBe('');
    expect(wayline(['check', at('coffee.journey')]).status).toBe(0);
  });

  test('leaves a file alone that it cannot read', () => {
    const at = folder('broken', map, 'steps: [\n');
    const { status, stderr } = wayline(['i18n', 'extract', at('coffee.journey'), '--lang', 'en']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('[translation/unreadable-file]')]);
    expect(read(at('coffee.en.yaml'))).toBe('steps: [\n');
  });

  test.each([
    [['i18n', 'extract', '-', '--lang', 'en'], /so it needs a name/],
    [['i18n', 'extract', 'wrong/coffee.journey'], /'?--lang/],
    [['i18n', 'extract', 'wrong/coffee.journey', '--lang', 'zh-TW'], /is written in `zh-Hant` already/],
    [['i18n', 'extract', 'wrong/coffee.journey', '--lang', 'english please'], /language tag/],
  ])('%j is wrong use', (words, why) => {
    folder('wrong', map);
    const { status, stderr } = wayline(words, map);
    expect([status, stderr]).toEqual([2, expect.stringMatching(why)]);
  });
});

describe('check', () => {
  test('says what is missing, changed or gone, in the file of translations', () => {
    const at = folder(
      'lacks',
      map,
      'journey:\n  title: {source: 買茶, en: Buying tea}\nsteps:\n  queue:\n    label: {source: 排隊, en: }\n  gone:\n    label: {source: 退款, en: Refund}\n',
    );
    const { status, stdout } = wayline(['i18n', 'check', at('coffee.journey'), '--speak', 'en']);
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('lacks/'))).toEqual([
      'lacks/coffee.en.yaml: info: 6 of 8 texts of the map are not in this file [translation/missing-text]',
      'lacks/coffee.en.yaml:2:3: warning: `買茶` has become `買咖啡` since it was translated [translation/stale-text]',
      'lacks/coffee.en.yaml:5:5: info: `排隊` is not translated [translation/missing-text]',
      'lacks/coffee.en.yaml:7:5: warning: Nothing in the map belongs to `steps.gone.label` [translation/unknown-text]',
    ]);
    expect(wayline(['i18n', 'check', at('coffee.journey'), '--strict']).status).toBe(1);
  });

  test('is content with a whole translation', () => {
    const done = english.replace(/^( +)(en):$/gm, '$1$2: Words');
    const at = folder('whole', map, done);
    const { status, stdout } = wayline(['i18n', 'check', at('coffee.journey'), '--strict', '--speak', 'en']);
    expect([status, stdout]).toEqual([0, '1 file checked: nothing to mend\n']);
  });
});

describe('render', () => {
  test('draws the words of the translations', () => {
    const at = folder(
      'draw',
      map,
      english.replace('source: 排隊\n      en:', 'source: 排隊\n      en: Stands in line'),
    );
    const { status, stderr } = wayline(['render', at('coffee.journey'), '--lang', 'en', '--speak', 'en']);
    expect(status).toBe(0);
    expect(stderr).toContain('7 of 8 texts are not translated into `en`');
    expect(read(at('coffee.svg'))).toContain('Stands in line');
    expect(read(at('coffee.svg'))).toContain('lang="en"');
  });

  test('says what is wrong with translations that it cannot read, and draws the rest', () => {
    const at = folder('torn', map, 'steps: [\n');
    const { status, stderr } = wayline(['render', at('coffee.journey'), '--lang', 'en']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('[translation/unreadable-file]')]);
    expect(read(at('coffee.svg'))).toContain('排隊');
  });

  test('draws a picture for each of several languages, or for all there are', () => {
    const at = folder(
      'all',
      map.replace('# 買咖啡 {#coffee}', '# 買咖啡 {#coffee}\nlabel.pl: Kawa'),
      english,
    );
    wayline(['render', at('coffee.journey'), '--lang', 'en,de']);
    expect(['en', 'de'].map((tag) => existsSync(join(directory, at(`coffee.${tag}.svg`))))).toEqual([
      true,
      true,
    ]);
    const { stderr } = wayline(['render', at('coffee.journey'), '--lang', 'all', '-o', 'all/out']);
    expect(stderr.match(/all\/out\/\S+/g)).toEqual([
      'all/out/coffee.zh-Hant.svg',
      'all/out/coffee.pl.svg',
      'all/out/coffee.en.svg',
    ]);
    expect(read('all/out/coffee.pl.svg')).toContain('Kawa');
  });
});
