import { describe, expect, test } from 'vitest';
import { directionOf } from '../src/locale/direction.ts';
import { en } from '../src/locale/en.ts';
import { localeOf, locales } from '../src/locale/index.ts';
import { pl } from '../src/locale/pl.ts';
import { zhHans } from '../src/locale/zh-hans.ts';
import { zhHant } from '../src/locale/zh-hant.ts';

const nbsp = '\u00a0';

describe('every language', () => {
  test.each(locales)('$tag has all the words', (locale) => {
    expect(shape(locale)).toEqual(shape(en));
    expect(wordsOf(locale).filter((word) => word.trim() === '')).toEqual([]);
  });

  test.each(locales.filter(({ tag }) => tag !== 'en'))('$tag has left no word in English', (locale) => {
    const english = new Set(wordsOf(en));
    expect(wordsOf(locale).filter((word) => english.has(word))).toEqual([]);
  });

  test.each(locales)('$tag writes numbers with a true minus', (locale) => {
    expect(locale.score(-2)).toBe('−2');
    expect(locale.score(0)).toBe('0');
    expect(locale.score(-0.001)).toBe('0');
    expect(locale.score(-1.3)).toBe(locale.tag === 'pl' ? '−1,3' : '−1.3');
    expect(locale.score(0.1 + 0.2)).toBe(locale.tag === 'pl' ? '+0,3' : '+0.3');
    expect(locale.share(0.64)).toBe('64%');
  });
});

test('a tag finds its words, and English where there are none', () => {
  expect(
    ['en-GB', 'pl', 'PL-pl', 'zh-TW', 'zh', 'zh-Hans-HK', 'zh-Hant-CN', 'fr', ''].map(
      (tag) => localeOf(tag).tag,
    ),
  ).toEqual(['en', 'pl', 'pl', 'zh-Hant', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'en', 'en']);
});

test('direction comes from the language, or from its script', () => {
  expect(['ar', 'he-IL', 'fa', 'en', 'zh-Hant', 'az-Arab', 'ur-Latn'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'rtl',
    'ltr',
  ]);
});

describe('counting', () => {
  test('English knows one and more', () => {
    expect(en.stagesAndSteps(3, 6)).toBe(`3${nbsp}stages · 6${nbsp}steps`);
    expect(en.stagesAndSteps(1, 1)).toBe(`1${nbsp}stage · 1${nbsp}step`);
    expect(en.stagesAndSteps(0, 4)).toBe(`4${nbsp}steps`);
    expect(en.gapAtStep(1, 3)).toBe(`1${nbsp}point at step${nbsp}3`);
    expect([
      en.painsAnswered(4, 4),
      en.painsAnswered(1, 4),
      en.painsAnswered(0, 2),
      en.painsAnswered(1, 1),
    ]).toEqual([
      'every pain has an answer',
      '1 of 4 pains has an answer',
      'no pain has an answer yet',
      'the pain has an answer',
    ]);
  });

  test('Polish knows one, few and many', () => {
    const steps = [1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 112, 122].map((number) =>
      pl.stagesAndSteps(0, number),
    );
    expect(steps.map((text) => text.split(nbsp)[1])).toEqual([
      'krok',
      'kroki',
      'kroki',
      'kroków',
      'kroków',
      'kroków',
      'kroków',
      'kroków',
      'kroki',
      'kroków',
      'kroków',
      'kroki',
    ]);
    expect(pl.painsToIdeas(4, 5)).toBe(`4${nbsp}problemy → 5${nbsp}szans`);
    expect(pl.gapAtStep(1.7, 3)).toBe(`1,7${nbsp}pkt w${nbsp}kroku${nbsp}3`);
  });
});

test('what somebody said stands in the marks of the language, once', () => {
  expect(en.quote('Sold.')).toBe('“Sold.”');
  expect(pl.quote('Jedź do nich, polecam.')).toBe('„Jedź do nich, polecam”.');
  expect(pl.quote('Lepszą cenę?')).toBe('„Lepszą cenę?”');
  expect(pl.quote('I co teraz...')).toBe('„I co teraz...”');
  expect(zhHant.quote('算了，換一家。')).toBe('「算了，換一家。」');
  expect(zhHans.quote('交上去了吗？')).toBe('“交上去了吗？”');
  expect(zhHant.quote('「算了。」')).toBe('「算了。」');
  expect(en.quote('"Sold," he said')).toBe('“"Sold," he said”');
});

test.each([
  ['3d', ['3 days', '3 天', '3 天', '3 dni']],
  ['1 y', ['1 year', '1 年', '1 年', '1 rok']],
  ['3-6 w', ['3–6 weeks', '3–6 週', '3–6 周', '3–6 tyg.']],
  ['+1.5 h', ['+1.5 h', '+1.5 小時', '+1.5 小时', '+1,5 godz.']],
  ['PT4M', ['4 min', '4 分鐘', '4 分钟', '4 min']],
  ['P2M', ['2 months', '2 個月', '2 个月', '2 mies.']],
  ['kilka lat', ['kilka lat', 'kilka lat', 'kilka lat', 'kilka lat']],
])('the duration %s is spelt out', (text, spelt) => {
  expect(locales.map((locale) => locale.duration(text).replaceAll(nbsp, ' '))).toEqual(spelt);
});

test('the picture is told in a sentence or two', () => {
  const facts = {
    stages: 3,
    steps: 6,
    lowest: { step: 'Queue', score: -2 },
    highest: { step: 'First sip', score: 2 },
  };
  expect(en.describe(facts)).toBe(
    `Customer journey with 3${nbsp}stages and 6${nbsp}steps. Lowest point: Queue (−2). Highest point: First sip (+2).`,
  );
  expect(pl.describe({ stages: 5, steps: 11 })).toBe(`Podróż klienta: 5${nbsp}etapów, 11${nbsp}kroków.`);
  expect(zhHant.describe({ stages: 0, steps: 2 })).toBe('客戶旅程，共 2 個步驟。');
});

test('Chinese sets a space between Han and Latin only', () => {
  expect(zhHant.fromTo('意識', '宣傳')).toBe('從意識到宣傳');
  expect(zhHant.fromTo('App', '推薦')).toBe('從 App 到推薦');
});

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]));
}

function wordsOf(value: object): readonly string[] {
  return Object.values(value).flatMap((part) =>
    typeof part === 'string' ? [part] : typeof part === 'object' && part !== null ? wordsOf(part) : [],
  );
}
