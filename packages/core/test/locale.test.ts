import { describe, expect, test } from 'vitest';
import { ar } from '../src/locale/ar.ts';
import { de } from '../src/locale/de.ts';
import { directionOf } from '../src/locale/direction.ts';
import { en } from '../src/locale/en.ts';
import { he } from '../src/locale/he.ts';
import { localeOf, locales } from '../src/locale/index.ts';
import { pl } from '../src/locale/pl.ts';
import { zhHans } from '../src/locale/zh-hans.ts';
import { zhHant } from '../src/locale/zh-hant.ts';

const nbsp = '\u00a0';

/** Words that two languages share. */
const sameInEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ['Online', 'online', 'Phase', 'Personas'],
};

describe('every language', () => {
  test.each(locales)('$tag has all the words', (locale) => {
    const { reads, ...words } = locale;
    const { reads: _, ...english } = en;
    expect(shape(words)).toEqual(shape(english));
    expect(Object.keys(reads)).toEqual(Object.keys(en.reads));
    expect(wordsOf(words).filter((word) => word.trim() === '')).toEqual([]);
  });

  test.each(locales.filter(({ tag }) => tag !== 'en'))('$tag has left no word in English', (locale) => {
    const english = new Set(wordsOf(en));
    const { reads: _, ...words } = locale;
    const left = wordsOf(words).filter((word) => english.has(word));
    expect(left).toEqual(sameInEnglish[locale.tag] ?? []);
  });

  test.each(locales)('$tag writes numbers with a true minus', (locale) => {
    expect(locale.score(-2)).toBe('−2');
    expect(locale.score(0)).toBe('0');
    expect(locale.score(-0.001)).toBe('0');
    expect(locale.score(-1.3)).toBe(['pl', 'de'].includes(locale.tag) ? '−1,3' : '−1.3');
    expect(locale.score(0.1 + 0.2)).toBe(['pl', 'de'].includes(locale.tag) ? '+0,3' : '+0.3');
    expect(locale.share(0.64)).toBe(locale.tag === 'de' ? `64${nbsp}%` : '64%');
  });
});

test('a tag finds its words, and English where there are none', () => {
  expect(
    [
      'en-GB',
      'pl',
      'PL-pl',
      'zh-TW',
      'zh',
      'zh-Hans-HK',
      'zh-Hant-CN',
      'de-AT',
      'ar-EG',
      'he-IL',
      'fr',
      '',
    ].map((tag) => localeOf(tag).tag),
  ).toEqual(['en', 'pl', 'pl', 'zh-Hant', 'zh-Hans', 'zh-Hans', 'zh-Hant', 'de', 'ar', 'he', 'en', 'en']);
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

test('Arabic says one and two without a number', () => {
  const steps = [1, 2, 3, 10, 11, 99, 100, 103].map((number) => ar.stagesAndSteps(0, number));
  expect(steps.map((text) => text.replace(nbsp, ' '))).toEqual([
    'خطوة واحدة',
    'خطوتان',
    '3 خطوات',
    '10 خطوات',
    '11 خطوة',
    '99 خطوة',
    '100 خطوة',
    '103 خطوات',
  ]);
});

test('Hebrew says one and two without a number, and minds their gender', () => {
  const steps = [1, 2, 3, 11].map((number) => he.stagesAndSteps(0, number));
  expect(steps.map((text) => text.replace(nbsp, ' '))).toEqual([
    'צעד אחד',
    'שני צעדים',
    '3 צעדים',
    '11 צעדים',
  ]);
  expect(he.painsToIdeas(1, 2)).toBe('כאב אחד ← שתי הזדמנויות');
  expect(he.gapAtStep(1.7, 3)).toBe(`1.7${nbsp}נקודות בצעד${nbsp}3`);
});

test('German knows one and more, and the dative', () => {
  expect(de.stagesAndSteps(3, 1)).toBe(`3${nbsp}Etappen · 1${nbsp}Schritt`);
  expect(de.describe({ stages: 1, steps: 6, names: ['Kauf'] })).toBe(
    `Kundenreise mit 1${nbsp}Etappe (Kauf) und 6${nbsp}Schritten.`,
  );
});

test('what somebody said stands in the marks of the language, once', () => {
  expect(en.quote('Sold.')).toBe('“Sold.”');
  expect(pl.quote('Jedź do nich, polecam.')).toBe('„Jedź do nich, polecam”.');
  expect(pl.quote('Lepszą cenę?')).toBe('„Lepszą cenę?”');
  expect(pl.quote('I co teraz...')).toBe('„I co teraz...”');
  expect(de.quote('Das dauert.')).toBe('„Das dauert.“');
  expect(ar.quote('لن أنتظر.')).toBe('«لن أنتظر.»');
  expect(he.quote('אני לא מחכה.')).toBe('”אני לא מחכה.”');
  expect(he.quote('״אני לא מחכה.״')).toBe('״אני לא מחכה.״');
  expect(zhHant.quote('算了，換一家。')).toBe('「算了，換一家。」');
  expect(zhHans.quote('交上去了吗？')).toBe('“交上去了吗？”');
  expect(zhHant.quote('「算了。」')).toBe('「算了。」');
  expect(en.quote('"Sold," he said')).toBe('“"Sold," he said”');
});

test.each([
  ['3d', ['3 days', '3 天', '3 天', '3 dni', '3 Tage', '3 أيام', '3 ימים']],
  ['1 y', ['1 year', '1 年', '1 年', '1 rok', '1 Jahr', 'سنة واحدة', 'שנה אחת']],
  ['3-6 w', ['3–6 weeks', '3–6 週', '3–6 周', '3–6 tyg.', '3–6 Wochen', '3–6 أسابيع', '3–6 שבועות']],
  ['+1.5 h', ['+1.5 h', '+1.5 小時', '+1.5 小时', '+1,5 godz.', '+1,5 Std.', '+1.5 ساعة', '+1.5 שעות']],
  ['PT4M', ['4 min', '4 分鐘', '4 分钟', '4 min', '4 min', '4 دقائق', '4 דקות']],
  ['P2M', ['2 months', '2 個月', '2 个月', '2 mies.', '2 Monate', 'شهران', 'חודשיים']],
  ['kilka lat', ['kilka lat', 'kilka lat', 'kilka lat', 'kilka lat', 'kilka lat', 'kilka lat', 'kilka lat']],
])('the duration %s is spelt out', (text, spelt) => {
  expect(locales.map((locale) => locale.duration(text).replaceAll(nbsp, ' '))).toEqual(spelt);
});

test('the picture is told in a sentence or two', () => {
  const facts = {
    stages: 3,
    steps: 6,
    names: ['Arrive', 'Order', 'Enjoy'],
    lowest: { step: 'Queue', score: -2 },
    highest: { step: 'First sip', score: 2 },
    gap: { step: 'Queue', size: 2.5 },
    leaving: { step: 'Pay', rate: 0.3 },
  };
  expect(en.describe(facts)).toBe(
    `Customer journey with 3${nbsp}stages (Arrive, Order, Enjoy) and 6${nbsp}steps. Lowest point: Queue (−2). Highest point: First sip (+2). Largest gap to the target: Queue (2.5). Most leave at: Pay (30%).`,
  );
  expect(pl.describe({ stages: 2, steps: 11, names: ['Wybór', 'Zakup'] })).toBe(
    `Podróż klienta: 2${nbsp}etapy (Wybór, Zakup), 11${nbsp}kroków.`,
  );
  expect(zhHant.describe({ stages: 0, steps: 2, names: [] })).toBe('客戶旅程，共 2 個步驟。');
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
