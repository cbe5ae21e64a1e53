import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontStack } from '../src/text/font-stack.ts';
import { hasParts, keepSigns } from '../src/text/keep-signs.ts';
import { createRuler } from '../src/text/ruler.ts';
import { runsOf } from '../src/text/runs.ts';
import { weightFor } from '../src/text/weight.ts';

const ruler = createRuler();
const runs = (line: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  runsOf(line, { size: 13, weight: 400, ruler, direction });
const cut = (line: string, direction: 'ltr' | 'rtl' = 'ltr') =>
  runs(line, direction).map(({ text, script }) => [text, script]);

describe('runs', () => {
  test.each([
    ['Zażółć gęślą – Привет, “quoted” …', [['Zażółć gęślą – Привет, “quoted” …', 'latin']]],
    ['「市場上最好的吉他」。', [['「市場上最好的吉他」。', 'han']]],
    [
      '看 YouTube 評論',
      [
        ['看 ', 'han'],
        ['YouTube ', 'latin'],
        ['評論', 'han'],
      ],
    ],
    [
      '第10種',
      [
        ['第', 'han'],
        ['10', 'latin'],
        ['種', 'han'],
      ],
    ],
    ['受け取りを確認', [['受け取りを確認', 'kana']]],
    ['한국어 지도', [['한국어 지도', 'hangul']]],
    [
      '👍 ok',
      [
        ['👍 ', 'emoji'],
        ['ok', 'latin'],
      ],
    ],
    ['“你好”', [['“你好”', 'han']]],
    ['', []],
  ])('%s', (line, expected) => {
    expect(cut(line)).toEqual(expected);
  });

  test('right-to-left words stand in the order they are seen', () => {
    expect(cut('abc مرحبا 123 def', 'ltr')).toEqual([
      ['abc ', 'latin'],
      ['123', 'latin'],
      ['مرحبا ', 'arabic'],
      [' def', 'latin'],
    ]);
    expect(cut('שלום ABC', 'rtl')).toEqual([
      ['ABC', 'latin'],
      ['שלום ', 'hebrew'],
    ]);
  });

  test('marked words are runs of their own in a line from right to left', () => {
    const line = 'שלום לך ABC';
    const marked = runsOf(line, {
      size: 13,
      weight: 400,
      ruler,
      direction: 'rtl',
      spans: [{ from: 5, to: 7, weight: 700 as const }],
    });
    expect(marked.map(({ text, from }) => [text, from])).toEqual([
      ['ABC', 8],
      [' ', 7],
      ['לך', 5],
      ['שלום ', 0],
    ]);
    expect(marked[2]?.width).toBe(ruler('לך', 13, 700));
  });

  test('runs stand edge to edge, but for part of a space, and hold the whole line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('ltr', 'rtl'),
        (line, direction) => {
          const placed = runs(line, direction as 'ltr');
          let end = 0;
          for (const run of placed) {
            expect(run.x).toBeLessThanOrEqual(end + 1e-9);
            expect(run.x).toBeGreaterThan(end - ruler(' ', 13, 400));
            end = run.x + run.width;
          }
          const sorted = (text: string) => [...text.split('')].sort().join('');
          expect(sorted(placed.map(({ text }) => text).join(''))).toBe(sorted(line));
        },
      ),
    );
  });
});

test('East Asian runs are drawn in one of two weights', () => {
  expect([400, 500, 600, 700].map((weight) => weightFor('han', weight as 400))).toEqual([400, 400, 700, 700]);
  expect(weightFor('latin', 600)).toBe(600);
});

test('a font list begins with Latin and goes on in the language', () => {
  expect(fontStack('pl')).toBe("Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif");
  expect(fontStack('zh-TW')).toContain('Noto Sans TC');
  expect(fontStack('zh-Hans-TW')).toContain('Noto Sans SC');
  expect(fontStack('zh')).toContain('Noto Sans SC');
  expect(fontStack('ar-EG')).toContain('Noto Sans Arabic');
});

describe('what would change sides from right to left', () => {
  test.each([
    ['ירד ל −2', 'ירד ל \u200e−2'],
    ['من 2026-04-01', 'من \u200e2026-04-01'],
    ['الهدف 80%', 'الهدف \u200e80%'],
    ['نحو −3.5% و(8%)', 'نحو \u200e−3.5% و(\u200e8%)'],
    ['סקר · 42', 'סקר ·\u200f 42'],
    ['סקר ·', 'סקר ·\u200f'],
    ['קו-2', 'קו-2'],
  ])('%s', (line, kept) => {
    expect(keepSigns(line).text).toBe(kept);
  });

  test('places move by the marks before them', () => {
    const { moved } = keepSigns('א −2 · ב');
    expect([0, 2, 3, 5, 7].map(moved)).toEqual([0, 2, 4, 6, 9]);
    expect([hasParts('2026-04 · n = 3'), hasParts('a·b')]).toEqual([true, false]);
  });
});
