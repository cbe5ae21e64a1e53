import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../src/text/break.ts';
import { opportunities } from '../src/text/opportunities.ts';
import { createRuler } from '../src/text/ruler.ts';

const ruler = createRuler();
const set = (text: string, width = 146, language = 'en') =>
  breakLines(text, { width, size: 13, weight: 400, ruler, language });

describe('lines', () => {
  test.each([
    ['en', 'Sees a poster', ['Sees a poster']],
    ['en', '', []],
    ['en', '  \n ', []],
    ['en', 'first\nsecond', ['first', 'second']],
    ['en', 'The phone basket is empty on the desktop', ['The phone basket is', 'empty on the desktop']],
    // A long word breaks at its own seams first, and with a hyphen only within a word.
    ['en', 'paymentGatewayConnectionTimeout', ['paymentGateway', 'ConnectionTimeout']],
    ['en', 'https://example.com/some/long-path_name', ['https://example.com/', 'some/long-path_name']],
    ['de', 'Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffah-', 'rtsgesellschaft']],
    // Ends of clauses and whole words, in balanced lines.
    ['zh-Hant', '社群與網站都在推銷「市場上最好的吉他」。', ['社群與網站都在推銷', '「市場上最好的吉他」。']],
    ['zh-Hant', '慣用卡片交易失敗，也沒有其他付款方式', ['慣用卡片交易失敗，', '也沒有其他付款方式']],
    ['zh-Hant', '提供初學者選琴指南與透明的比價表', ['提供初學者選琴指南', '與透明的比價表']],
    ['zh-Hans', '课前词汇表与 5 分钟预习和复习', ['课前词汇表与 5\u00a0分钟', '预习和复习']],
    // Polish one-letter words and numbers stay with what follows.
    [
      'pl',
      'Odkrywa ofertę i zaczyna myśleć o zmianie auta.',
      ['Odkrywa ofertę', 'i\u00a0zaczyna myśleć', 'o\u00a0zmianie auta.'],
    ],
    ['pl', 'porównanie ofert zajmuje 3 tygodnie', ['porównanie ofert', 'zajmuje 3\u00a0tygodnie']],
    ['th', 'ภาษาไทยไม่มีช่องว่างระหว่างคำในประโยค', ['ภาษาไทยไม่มีช่องว่าง', 'ระหว่างคำในประโยค']],
  ])('%s: %s', (language, text, lines) => {
    expect(set(text, 146, language)).toEqual(lines);
  });

  test('the dictionary is not asked for a text that fits', () => {
    const words = () => expect.unreachable();
    const options = { width: 146, size: 13, weight: 400, ruler, language: 'zh', words } as const;
    expect(breakLines('刷卡付款', options)).toEqual(['刷卡付款']);
    expect(breakLines('The phone basket is empty on the desktop', options)).toHaveLength(2);
  });

  test('a whole word is worth a ragged line but not another line', () => {
    const options = { size: 13, weight: 400, ruler, language: 'zh' } as const;
    const words = () => [0, 2, 6];
    expect(breakLines('甲甲乙乙乙乙丙丙', { ...options, width: 80, words })).toEqual([
      '甲甲',
      '乙乙乙乙丙丙',
    ]);
    expect(breakLines('甲甲乙乙乙乙丙丙', { ...options, width: 65, words })).toHaveLength(2);
  });
});

describe('properties', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...'，。「」『』（）！？、；：…“”,.;:!?()-/ \u00a0\n'),
      fc.constantFrom(
        '旅程',
        '客戶',
        'YouTube',
        'i',
        'w',
        'domu',
        '10 ',
        '種',
        '👨‍👩‍👧',
        '👍',
        'é',
        'مرحبا',
        'ไทย',
        'かな',
        '한국어',
        'camelCaseWord',
        'x'.repeat(60),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  );
  const text = pieces.map((parts) => parts.join(''));
  const width = fc.integer({ min: 30, max: 220 });
  const language = fc.constantFrom('en', 'pl', 'zh-Hant', 'ja', 'ar', 'no such tag');

  test('nothing is lost, added or moved, save spaces and hyphens where lines end', () => {
    fc.assert(
      fc.property(text, width, language, (source, column, tag) => {
        const bare = (value: string) => value.replace(/[\s\u0085-]/gu, '');
        expect(bare(set(source, column, tag).join(''))).toBe(bare(source));
      }),
      { numRuns: 1000 },
    );
  });

  test('no line is wider than its column, save a single cluster', () => {
    const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, width, language, (source, column, tag) => {
        for (const line of set(source, column, tag)) {
          if ([...clusters.segment(line)].length > 1)
            expect(ruler(line, 13, 400)).toBeLessThanOrEqual(column + 1e-6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('no line begins or ends with forbidden punctuation in text that has words to hold it', () => {
    const word = fc.constantFrom('旅程', '客戶', '刷卡', 'shop', 'list', '吉他');
    const mark = fc.constantFrom(
      '，',
      '。',
      '、',
      '；',
      '：',
      '？',
      '！',
      '）',
      '」',
      '』',
      '》',
      '…',
      ' ',
      '「',
      '『',
      '（',
      '《',
    );
    const sentence = fc
      .array(fc.tuple(word, mark), { maxLength: 20 })
      .map((parts) => `${parts.flat().join('')}終`);
    fc.assert(
      fc.property(sentence, fc.integer({ min: 60, max: 200 }), (source, column) => {
        const lines = set(source, column, 'zh-Hant');
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：？！）」』》…]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「『（《]$/);
      }),
    );
  });

  test('no Polish line ends with a one-letter word', () => {
    const short = fc.constantFrom('', 'i ', 'w ', 'z ', 'o ', 'A ', 'u ', 'a w ');
    const long = fc.constantFrom('domu', 'sklepie', 'rozmowa', 'cena');
    const phrases = fc.array(fc.tuple(short, long), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(phrases, (words) => {
        const lines = set(words.map((pair) => pair.join('')).join(' '), 146, 'pl');
        for (const line of lines) expect(line).not.toMatch(/(^|\s)[aiouwz]$/i);
      }),
    );
  });

  test('there are as few lines as greedy filling makes', () => {
    const word = fc.constantFrom('a', 'of', 'shop', 'parcel', 'customer', 'experience');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        let lines = 1;
        let line = '';
        for (const next of words) {
          const longer = line === '' ? next : `${line} ${next}`;
          if (ruler(longer, 13, 400) > 146) lines++;
          line = ruler(longer, 13, 400) > 146 ? next : longer;
        }
        expect(set(words.join(' '))).toHaveLength(lines);
      }),
    );
  });
});

describe('opportunities', () => {
  // What the general rules allow and we do not: seams of Latin words and a number before its measure word.
  const unwanted = /[-/]$|\d$|第$/u;
  // What the general rules forbid and we allow: beside quotation marks that face a Chinese character.
  const wanted = /[”’»]$/u;

  test.each([
    'The quick (brown) fox can’t jump 32.3 feet, right?',
    '和朋友聊到想學吉他，需求浮現。社群與網站都在推銷「市場上最好的吉他」。',
    '看 YouTube 評論，讀「初學者最好的十種吉他」……好',
    '受け取りをキャンセルしました。ちょっと待って！',
    'Odkrywa ofertę, a potem (może) kupuje… za 20%',
    '첫 번째 기타를 온라인으로 구매하기',
    '👨‍👩‍👧👍🏽 ok 🇵🇱🇨🇿 flags',
    'Съешь ещё, этих «мягких» булок',
    'مرحبا بالعالم، هذه رحلة العميل',
    'click-and-collect or drive-through, either/or',
    '他說“你好”然後走了',
  ])('agree with UAX #14 where no rule of ours says otherwise: %s', (text) => {
    const general: number[] = [];
    const breaker = new LineBreaker(text);
    for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
      general.push(next.position);
    const ours = opportunities(text, () => false);
    const missing = general.filter(
      (at) => at < text.length && !ours.includes(at) && !unwanted.test(text.slice(0, at)),
    );
    const extra = ours.filter(
      (at) => !general.includes(at) && !wanted.test(text.slice(0, at)) && !/^[“‘«]/.test(text.slice(at)),
    );
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });
});
