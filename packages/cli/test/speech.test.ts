import { describe, expect, test } from 'vitest';
import { openTerminal } from './wayline.ts';

const { write, wayline } = openTerminal();

const english = write('coffee.journey', '# Coffee\n- Queue ~ +7\n');
const polish = write('kawa.journey', '# Kawa\n- Płatność kartą ~ +7\n');
const arabic = write('قهوة.journey', '# قهوة\n- طابور ~ ٧+\n- رشفة ~ +٧\n');

const spoken = {
  pl: 'Ocena `+7` leży poza swoją skalą',
  'zh-Hant': '分數 `+7` 超出量尺範圍',
  'zh-Hans': '分数 `+7` 超出量尺范围',
  de: 'Die Wertung `+7` liegt nicht auf ihrer Skala',
  ar: 'الدرجة `+7` خارج سلمها',
  he: 'הציון `+7` אינו נמצא בסולם שלו',
  en: 'The score `+7` does not lie on its scale',
};

/** What `wayline check` says of a file, in an environment and with words of the command line. */
function saidOf(file: string, environment: Readonly<Record<string, string>>, ...words: string[]): string {
  return wayline(['check', file, ...words], '', environment).stdout;
}

describe('diagnostics', () => {
  test.each([
    [{ LANG: 'pl_PL.UTF-8' }, 'pl'],
    [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant'],
    [{ LANG: 'zh_CN' }, 'zh-Hans'],
    [{ LANG: 'de_AT@euro' }, 'de'],
    [{ LANG: 'ar' }, 'ar'],
    [{ LANG: 'he_IL.UTF-8' }, 'he'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'pl_PL', LC_MESSAGES: 'de_DE' }, 'de'],
    [{ LANG: 'pl_PL', LC_MESSAGES: 'de_DE', LC_ALL: 'ar_EG' }, 'ar'],
    [{ LANG: 'pl_PL', LC_ALL: 'C' }, 'en'],
    [{}, 'en'],
  ] as const)('%j speaks %s', (environment, language) => {
    expect(saidOf(english, environment)).toContain(spoken[language]);
  });

  test('speak the language of the file where the environment has none, and of each file its own', () => {
    expect(saidOf(polish, {})).toContain(spoken.pl);
    expect(saidOf(polish, { LANG: 'POSIX' })).toMatch(/Sprawdzono 1 plik/);
    expect(saidOf(polish, { LANG: 'en_GB.UTF-8' })).toContain(spoken.en);
    expect(saidOf(arabic, {})).toContain('`+٧`');
    const both = saidOf(polish, {}, english);
    expect(both).toContain(spoken.pl);
    expect(both).toContain(spoken.en);
    expect(both).toContain('2 files checked: 2 errors');
  });

  test('speak the language of a file that is formatted', () => {
    const torn = write(
      'scalanie.journey',
      '# Kawa\n<<<<<<< HEAD\n- Płatność\n=======\n- Kolejka\n>>>>>>> b\n',
    );
    expect(wayline(['format', torn]).stderr).toContain('Scalanie zostawiło tu swoje znaki');
  });

  test('speak the language that the command line asks for', () => {
    expect(saidOf(english, {}, '--speak', 'pl')).toContain(spoken.pl);
    expect(saidOf(polish, { LANG: 'pl_PL' }, '--speak=zh-TW')).toContain(spoken['zh-Hant']);
    expect(wayline(['--speak', 'de', 'check', english]).stdout).toContain(spoken.de);
    expect(wayline(['render', english, '-o', '-', '--speak', 'ar']).stderr).toContain(spoken.ar);
  });

  test('stay in English for other programs, unless the command line asks', () => {
    const message = (text: string) => JSON.parse(text).problems[0].message;
    expect(message(saidOf(polish, { LANG: 'pl_PL' }, '--format', 'json'))).toBe(spoken.en);
    expect(message(saidOf(polish, {}, '--format', 'json', '--speak', 'pl'))).toBe(spoken.pl);
  });
});

describe('help', () => {
  test.each([
    ['pl', 'Użycie: wayline', 'Opcje:', '- Kolejka -2'],
    ['zh_TW', '用法: wayline', '選項：', '- 排隊 -2'],
    ['zh_CN', '用法: wayline', '选项：', '- 排队 -2'],
    ['de', 'Aufruf: wayline', 'Optionen:', '- Schlange -2'],
    ['ar', 'الاستعمال: wayline', 'الخيارات:', '- الطابور -2'],
    ['he', 'שימוש: wayline', 'אפשרויות:', '- עומדים בתור -2'],
  ])('speaks %s', (language, ...parts) => {
    const { status, stdout } = wayline(['--help'], '', { LANG: language });
    expect(status).toBe(0);
    for (const part of parts) expect(stdout).toContain(part);
    const lines = stdout.match(/^ {2}[#-] .*$/gm)?.map((line) => line.trim()) ?? [];
    expect(wayline(['check', '-'], `${lines.join('\n')}\n`)).toMatchObject({ status: 0 });
  });

  test.each([
    [['chek'], 'es gibt keinen Befehl `chek`; gemeint ist vielleicht `check`?'],
    [['render', '-', '--colour'], 'es gibt keine Option `--colour`'],
    [['render'], 'es fehlt das Argument `file`'],
    [['check', 'x.journey'], 'es gibt keine Datei `x.journey`'],
    [['check', '-', '--max-warnings', 'x'], 'kann nicht `x` sein: Es muss eine ganze Zahl sein, 0 oder mehr'],
    [['check', '-', '--max-warnings'], '`--max-warnings <number>` fehlt der Wert'],
    [
      ['render', '-', '--theme', 'red'],
      'kann nicht `red` sein, nur eines von paper, night, print, auto, light, dark',
    ],
    [['format', '--check', '--write', 'x'], 'schließen sich aus'],
  ])('%j is answered in German', (words, sentence) => {
    const { status, stderr } = wayline(words, '', { LANG: 'de' });
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });

  test('says which languages there are', () => {
    const { status, stderr } = wayline(['check', english, '--speak', 'fr']);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('It has to be one of en, zh-Hant, zh-Hans, pl, de, ar, he'),
    ]);
  });
});
