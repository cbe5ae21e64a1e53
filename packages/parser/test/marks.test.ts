import { type Line, languages, type MarkName, marks, parse } from '@wayline/parser';
import { describe, expect, test } from 'vitest';

/** Every way of writing each mark, half-width, full-width and mixed. */
const written: Readonly<Record<MarkName, readonly string[]>> = {
  journey: ['# ', '＃ ', '#\u3000', '＃\u3000', '#\t', '#\u00a0'],
  phase: ['== ', '＝＝ ', '=＝ ', '＝= ', '==', '＝＝', '==='],
  stage: ['## ', '＃＃ ', '#＃ ', '＃# ', '##', '＃＃\u3000'],
  group: ['### ', '＃＃＃ ', '#＃# ', '###', '＃＃＃'],
  step: ['- ', '* ', '• ', '・ ', '－ ', '– ', '-\u3000', '－\u3000', '・\u3000', '-\t'],
  touch: ['@ ', '＠ ', '@', '＠', '@\u3000'],
  say: ['> ', '＞ ', '>', '＞', '＞\u3000'],
  pain: ['! ', '！ ', '!', '！', '!! ', '！！', '!！ ', '!!! ', '！！！'],
  idea: ['+ ', '＋ ', '++ ', '＋＋ ', '+＋ ', '+++ ', '＋\u3000'],
  go: ['-> ', '→ ', '->', '→', '－＞ ', '-＞ ', '－> ', '–> '],
};

const kinds: Readonly<Record<MarkName, Line['kind']>> = {
  journey: 'journey',
  phase: 'phase',
  stage: 'stage',
  group: 'group',
  step: 'step',
  touch: 'touch',
  say: 'say',
  pain: 'pain',
  idea: 'idea',
  go: 'edge',
};

/** `marks` is a table of our own source, and holds no other names. */
const names = Object.keys(marks) as MarkName[];
const indents = ['', '  ', '\t', '\u00a0', '\u3000', '\u3000\t '];

describe.each(names)('the mark of a %s', (name) => {
  test.each(written[name])('%j opens a line, however far it is indented', (mark) => {
    for (const indent of indents) {
      const [line] = linesOf(`${indent}${mark}Words`);
      expect(line?.kind, JSON.stringify(indent)).toBe(kinds[name]);
      expect(wordsOf(line)).toBe('Words');
    }
  });

  const words = languages.flatMap((language) => language.marks[name]);
  test.each(words)('%s stands for it, with either colon and in any case', (word) => {
    for (const spelling of [word, word.toUpperCase(), inFullWidth(word)]) {
      for (const colon of [': ', '：', '： ', ' : ', ' ：']) {
        const [line] = linesOf(`${spelling}${colon}Words`);
        expect(line?.kind, `${spelling}${colon}`).toBe(kinds[name]);
        expect(wordsOf(line)).toBe('Words');
      }
    }
  });
});

describe('other lines', () => {
  test.each([
    ['| more', 'continuation'],
    ['｜ more', 'continuation'],
    ['|more', 'continuation'],
    ['// remark', 'comment'],
    ['／／ remark', 'comment'],
    ['\u3000// remark', 'comment'],
    ['goal: more', 'property'],
    ['goal：more', 'property'],
    ['目標：more', 'property'],
    ['label.zh-Hant: more', 'property'],
    ['===', 'separator'],
    ['＝＝＝', 'separator'],
    ['---', 'separator'],
    ['***', 'separator'],
    ['_____', 'separator'],
    ['-more', 'text'],
    ['+more', 'text'],
    ['#more', 'text'],
    ['=more', 'text'],
    ['https://example.org', 'text'],
    ['\\- more', 'text'],
    ['\\goal: more', 'text'],
    ['\\## more', 'text'],
  ])('%j is a %s', (line, kind) => {
    expect(linesOf(line).map((each) => each.kind)).toEqual([kind]);
  });
});

describe('marks within a line, in both widths', () => {
  test.each(['~', '～', '〜'])('%s opens a feeling', (tilde) => {
    expect(linesOf(`- Queue ${tilde} -1`)[0]).toMatchObject({ feel: { moods: [{ words: { text: '-1' } }] } });
    expect(linesOf(`- Queue ${tilde}-1`)[0]).toMatchObject({ label: { text: 'Queue' } });
  });
  test.each(['=>', '⇒'])('%s says how it should be', (arrow) => {
    const moods = [{ words: { text: '-1' }, toBe: { text: '+1' } }];
    for (const space of ['', ' ', '\u3000'])
      expect(linesOf(`- Queue ~ -1${space}${arrow}${space}+1`)[0]).toMatchObject({ feel: { moods } });
  });
  test.each(['|', '｜'])('%s parts feelings', (bar) => {
    const moods = [{ words: { text: 'Ana -1' } }, { words: { text: 'Ben +1' } }];
    expect(linesOf(`- Queue ~ Ana -1 ${bar} Ben +1`)[0]).toMatchObject({ feel: { moods } });
  });
  test.each([
    [':', ';'],
    ['：', '；'],
    [':', '；'],
    ['：', ';'],
  ])('%s and %s hold steps in the line of a stage', (colon, semi) => {
    const inline = [{ label: { text: 'Queue' } }, { label: { text: 'Pay' } }];
    expect(linesOf(`## Buy${colon} Queue${semi} Pay`)[0]).toMatchObject({ label: { text: 'Buy' }, inline });
  });
  test.each([
    ['{', '}', '='],
    ['｛', '｝', '＝'],
    ['{', '｝', '='],
    ['｛', '}', '＝'],
  ])('%s and %s hold what is said in short', (open, close, equals) => {
    const items = [
      { kind: 'id', id: 'q' },
      { kind: 'flag', name: 'moment' },
      { key: 'owner', value: 'a b' },
    ];
    const braces = `${open}#q, moment owner${equals}"a b"${close}`;
    for (const line of [
      `- Queue ${braces}`,
      `! Queue ${braces}`,
      `goal: Queue ${braces}`,
      `@ Queue ${braces}`,
    ])
      expect(JSON.stringify(linesOf(line)[0])).toContain(JSON.stringify('a b'));
    expect(linesOf(`- Queue ${braces} ~ -1`)[0]).toMatchObject({ attributes: { items } });
  });
  test.each([',', '，', '、', '،'])('%s stands between touchpoints', (comma) => {
    const items = [{ name: { text: 'Web' } }, { name: { text: 'Shop' } }];
    expect(linesOf(`@ Web${comma} Shop`)[0]).toMatchObject({ items });
  });
  test.each([
    ['->', true],
    ['－＞', true],
    ['→', true],
    ['-x', false],
    ['－ｘ', false],
    ['−X', false],
    ['-×', false],
  ])('@ %s says what becomes of the context', (mark, kept) => {
    expect(linesOf(`@ ${mark} Web`)[0]).toMatchObject({
      handOver: { kept },
      items: [{ name: { text: 'Web' } }],
    });
  });
  test.each([' : ', ': ', '：', ' ： ', ' :'])('%j parts the target of an edge from its reason', (colon) => {
    expect(linesOf(`-> Pay${colon}in a hurry`)[0]).toMatchObject({
      target: { text: 'Pay' },
      reason: { text: 'in a hurry' },
    });
  });
  test.each(['->', '→'])('%s says at the end of an idea what it answers', (arrow) => {
    expect(linesOf(`+ One board ${arrow} #prices`)[0]).toMatchObject({ answers: { text: '#prices' } });
  });
});

function linesOf(text: string): readonly Line[] {
  return parse(text, () => {}).lines;
}

/** The words behind the mark of a line. */
function wordsOf(line: Line | undefined): string | undefined {
  if (line === undefined) return undefined;
  if ('label' in line) return line.label.text;
  if ('target' in line) return line.target.text;
  if ('items' in line) return line.items[0]?.name.text;
  return 'words' in line ? line.words.text : undefined;
}

function inFullWidth(word: string): string {
  return word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
