import {
  bareScore,
  date,
  duration,
  list,
  metricUse,
  percent,
  quantity,
  reference,
  referenceSpan,
  scaleOf,
  score,
  target,
} from '@wayline/parser';
import { describe, expect, test } from 'vitest';

describe('score', () => {
  test.each([
    ['-2', -2, ''],
    ['+1.5 calm', 1.5, 'calm'],
    ['+1,5', 1.5, ''],
    ['−2 崩潰', -2, '崩潰'],
    ['–1', -1, ''],
    ['0', 0, ''],
    ['＋１．５', 1.5, ''],
    ['4/5 good', 1, 'good'],
    ['1/5', -2, ''],
    ['7/10', 0.8, ''],
    ['80%', 1.2, ''],
    ['80％ 好', 1.2, '好'],
    ['-٢ غاضبة', -2, 'غاضبة'],
    ['+۱٫۵', 1.5, ''],
    ['٨٠٪ جيد', 1.2, 'جيد'],
    ['٤/٥', 1, ''],
    ['😍', 2, ''],
    ['🙂 nice', 1, 'nice'],
    ['😐', 0, ''],
    ['🙁', -1, ''],
    ['😡', -2, ''],
  ])('%s', (text, value, rest) => {
    expect(score(text)).toMatchObject({ value, rest });
  });

  test.each(['3', '-2.5', '6/5', '120%', '0/5'])('%s is off its scale', (text) => {
    expect(score(text)).toBeDefined();
    expect(score(text)?.value).toBeUndefined();
  });

  test.each(['annoyed', '3 d'.slice(1), '', '2nd', '+', '1st try'])('`%s` is none', (text) => {
    expect(score(text)).toBeUndefined();
  });

  test('a declared scale', () => {
    const scale = scaleOf('1..5');
    expect(scale).toEqual({ min: 1, max: 5 });
    expect(score('5', scale)?.value).toBe(2);
    expect(score('3', scale)?.value).toBe(0);
    expect(score('80%', scale)?.value).toBe(1.2);
    expect(scaleOf('-2..2')).toEqual({ min: -2, max: 2 });
    expect(scaleOf('5..1')).toBeUndefined();
    expect(scaleOf('5')).toBeUndefined();
  });

  test.each([
    ['Queue -2', '-2'],
    ['Order 0', '0'],
    ['Pay +1,5', '+1,5'],
    ['Sip 😍', '😍'],
    ['排隊　−2', '−2'],
    ['الطابور -٢', '-٢'],
  ])('%s ends in a bare score', (label, text) => {
    expect(bareScore(label)?.text).toBe(text);
  });

  test.each(['Terminal +48', 'Chapter 2', 'Chapter \\-2', '-2', 'Covid-19', 'At 10', 'Version 1.0', '0'])(
    '%s ends in no score',
    (label) => {
      expect(bareScore(label)).toBeUndefined();
    },
  );
});

describe('quantity', () => {
  test.each([
    ['70%', 70, '%'],
    ['70％', 70, '%'],
    ['+62', 62, undefined],
    ['−3', -3, undefined],
    ['PLN 120 000', 120_000, 'PLN'],
    ['€12.50', 12.5, '€'],
    ['NT$ 8,900', 8900, 'NT$'],
    ['12,50 zł', 12.5, 'zł'],
    ['120 000 zł', 120_000, 'zł'],
    ['3 tys. zł', 3000, 'zł'],
    ['5 萬元', 50_000, '元'],
    ['٧٠٪', 70, '%'],
    ['١٢٬٥٠٠ ريال', 12_500, 'ريال'],
    ['5 ملايين درهم', 5_000_000, 'درهم'],
    ['2 מיליון ש״ח', 2_000_000, 'ש״ח'],
    ['₪ 18.50', 18.5, '₪'],
    ['12,50 €', 12.5, '€'],
    ['3 Mio. Euro', 3_000_000, 'Euro'],
    ['20 Tsd. Kunden', 20_000, 'Kunden'],
    ['3 thousand visits', 3000, 'visits'],
    ['3 tysiące zł', 3000, 'zł'],
    ['新台幣 8900 元', 8900, '新台幣'],
    ['1.2k', 1200, undefined],
    ['10 M visits', 10_000_000, 'visits'],
    ['5 km', 5, 'km'],
    ['4.2/5', 4.2, '/5'],
    ['4 / 5', 4, '/5'],
    ['3 h 20 min', 200, 'min'],
    ['1:30 h', 1.5, 'h'],
    ['2.5 s', 2.5, 's'],
    ['0,125', 0.125, undefined],
    ['1,234,567.5', 1_234_567.5, undefined],
  ])('%s', (text, value, unit) => {
    expect(quantity(text)).toEqual({ text, value, ...(unit && { unit }) });
  });

  test.each(['', 'many', '(3)', '3 (4)', '1 2'])('`%s` is none', (text) => {
    expect(quantity(text)).toBeUndefined();
  });

  test('percent is a share', () => {
    expect(percent('70%')).toBe(0.7);
    expect(percent('70 ％')).toBe(0.7);
    expect(percent('70')).toBeUndefined();
  });
});

describe('target', () => {
  test.each([
    ['<= 55%', '<=', 55],
    ['≥50', '>=', 50],
    ['＜＝ 5', '<=', 5],
    ['> 3', '>', 3],
    ['±2', '±', 2],
    ['+50', undefined, 50],
  ])('%s', (text, comparison, value) => {
    expect(target(text)?.comparison).toBe(comparison);
    expect(target(text)?.quantity.value).toBe(value);
  });
  test('words are none', () => expect(target('soon')).toBeUndefined());
});

describe('metric use', () => {
  test.each([
    ['NPS +62 (target +50)', 'NPS', '+62', '+50'],
    ['NPS +62 (目標 +50)', 'NPS', '+62', '+50'],
    ['廣告點擊率 2.1%（目標 2.5%）', '廣告點擊率', '2.1%', '2.5%'],
    ['廣告點擊率2.1%（目標：2.5%）', '廣告點擊率', '2.1%', '2.5%'],
    ['購物車放棄率 70% (目標 <= 55%)', '購物車放棄率', '70%', '55%'],
    ['Jazda próbna → umowa 41% (cel 50%)', 'Jazda próbna → umowa', '41%', '50%'],
    ['AOV PLN 120 000', 'AOV', 'PLN 120 000', undefined],
    ['NPS (Q2 2024) +62', 'NPS (Q2 2024)', '+62', undefined],
    ['E2E time 2.5 s', 'E2E time', '2.5 s', undefined],
    ['放棄率', '放棄率', undefined, undefined],
    ['Top 3 box 70%', 'Top 3 box', '70%', undefined],
    ['CSAT (goal 90%)', 'CSAT', undefined, '90%'],
    ['CSAT: 82%', 'CSAT', '82%', undefined],
    ['رضا العملاء ٨٢٪ (المستهدف ٩٠٪)', 'رضا العملاء', '٨٢٪', '٩٠٪'],
    ['Kundenzufriedenheit 82 % (Ziel >= 90 %)', 'Kundenzufriedenheit', '82 %', '90 %'],
    ['Price-5', 'Price-5', undefined, undefined],
    ['CSAT 4.2/5 (target 4.5/5)', 'CSAT', '4.2/5', '4.5/5'],
    ['Waiting time 3 h 20 min (target <= 3 h)', 'Waiting time', '3 h 20 min', '3 h'],
    ['NPS +62 (n=30)', 'NPS', '+62 (n=30)', undefined],
    ['A/B 3', 'A/B', '3', undefined],
    ['Rate 30-40%', 'Rate 30-40%', undefined, undefined],
  ])('%s', (text, name, actual, aim) => {
    const read = metricUse(text);
    expect(read?.name).toBe(name);
    expect(read?.actual?.text).toBe(actual);
    expect(read?.target?.quantity.text).toBe(aim);
  });
  test('nothing is none', () => expect(metricUse(' ')).toBeUndefined());
});

describe('duration', () => {
  const minute = 60;
  const hour = 3600;
  const day = 24 * hour;
  test.each([
    ['30 s', 30],
    ['4 min', 4 * minute],
    ['3 h', 3 * hour],
    ['3d', 3 * day],
    ['3 mo', 90 * day],
    ['5y', 5 * 365 * day],
    ['1 h 30 min', 5400],
    ['1,5 h', 5400],
    ['2 weeks', 14 * day],
    ['2 小時', 2 * hour],
    ['2 小时 30 分钟', 2.5 * hour],
    ['10 分鐘', 10 * minute],
    ['３ 天', 3 * day],
    ['兩週', 14 * day],
    ['十二天', 12 * day],
    ['半小時', hour / 2],
    ['3 個月', 90 * day],
    ['3个月', 90 * day],
    ['1 年', 365 * day],
    ['2 godz.', 2 * hour],
    ['1 godzina 15 minut', 75 * minute],
    ['1 dzień', day],
    ['5 dni', 5 * day],
    ['1 tydzień', 7 * day],
    ['2 tygodnie', 14 * day],
    ['6 tyg.', 42 * day],
    ['3 mies.', 90 * day],
    ['2 miesiące', 60 * day],
    ['1 rok', 365 * day],
    ['3 lata', 3 * 365 * day],
    ['5 lat', 5 * 365 * day],
    ['P3D', 3 * day],
    ['PT4H30M', 4.5 * hour],
    ['about 3 days', 3 * day],
    ['約 3 天', 3 * day],
    ['約三天左右', 3 * day],
    ['دقيقتان', 2 * minute],
    ['10 دقائق', 10 * minute],
    ['٣ أيام', 3 * day],
    ['3 ايام', 3 * day],
    ['يومين', 2 * day],
    ['ثلاث ساعات', 3 * hour],
    ['نصف ساعة', hour / 2],
    ['حوالي أسبوعين', 14 * day],
    ['۵ سنوات', 5 * 365 * day],
    ['שתי דקות', 2 * minute],
    ["10 דק'", 10 * minute],
    ['10 דק׳', 10 * minute],
    ['3 שעות וחצי', 3.5 * hour],
    ['שעה וחצי', 1.5 * hour],
    ['שלוש שעות', 3 * hour],
    ['חצי שעה', hour / 2],
    ['כ־20 דקות', 20 * minute],
    ['בתוך יומיים', 2 * day],
    ['5 ימי עסקים', 5 * day],
    ['3 Tage', 3 * day],
    ['etwa 2 Wochen', 14 * day],
    ['1,5 Std.', 5400],
    ['1 Std. 30 Min.', 5400],
    ['eine halbe Stunde', hour / 2],
    ['drei Monate', 90 * day],
    ['5 Werktage', 5 * day],
    ['półtora roku', 1.5 * 365 * day],
    ['two days', 2 * day],
    ['fortnight', 14 * day],
    ['1h 30m', 5400],
    ['1h30', 5400],
    ['3m 20s', 200],
    ['1:30 h', 5400],
    ['1:30 min', 90],
    ['1½ h', 5400],
    ['½ day', day / 2],
    ['1 000 s', 1000],
    ['1,200 min', 1200 * minute],
    ['10 mins.', 10 * minute],
    ['3 working days', 3 * day],
    ['5 dni roboczych', 5 * day],
    ['兩個半小時', 2.5 * hour],
    ['2 個半月', 75 * day],
    ['三年半', 3.5 * 365 * day],
    ['一百二十天', 120 * day],
    ['p1w', 7 * day],
  ])('%s', (text, seconds) => {
    expect(duration(text)).toEqual({ text, seconds: { from: seconds, to: seconds }, delay: false });
  });

  test.each([
    ['3-6 w', 21 * day, 42 * day],
    ['3-6 tyg.', 21 * day, 42 * day],
    ['3–6 週', 21 * day, 42 * day],
    ['3 至 6 天', 3 * day, 6 * day],
    ['od 3 do 6 dni', 3 * day, 6 * day],
    ['3 to 6 days', 3 * day, 6 * day],
    ['30 min - 2 h', 30 * minute, 2 * hour],
    ['三到五天', 3 * day, 5 * day],
    ['من 3 إلى 6 أيام', 3 * day, 6 * day],
    ['من يوم إلى يومين', day, 2 * day],
    ['3–6 ימים', 3 * day, 6 * day],
    ['בין 3 ל־6 ימים', 3 * day, 6 * day],
    ['מ-3 עד 6 ימים', 3 * day, 6 * day],
    ['3 bis 6 Tage', 3 * day, 6 * day],
    ['von 3 bis 6 Tagen', 3 * day, 6 * day],
  ])('%s', (text, from, to) => {
    expect(duration(text)?.seconds).toEqual({ from, to });
  });

  test('a promise', () => {
    const week = { from: 7 * day, to: 7 * day };
    expect(duration('3d (承諾 7d)')).toMatchObject({ text: '3d', promise: { text: '7d', seconds: week } });
    expect(duration('3d（承诺：7d）')).toMatchObject({ text: '3d', promise: { text: '7d', seconds: week } });
    expect(duration('25 min (promise 20 min)')?.promise?.seconds).toEqual({ from: 1200, to: 1200 });
    expect(duration('3 أيام (الوعد: يومان)')?.promise).toEqual({
      text: 'يومان',
      seconds: { from: 2 * day, to: 2 * day },
    });
    expect(duration('3 dni (obietnica: tydzień)')?.promise).toEqual({ text: 'tydzień' });
  });

  test('a delay', () => {
    expect(duration('+3w')).toEqual({ text: '+3w', seconds: { from: 21 * day, to: 21 * day }, delay: true });
  });

  test.each([
    'kilka lat',
    'a while',
    '好幾天',
    'ein paar Tage',
    'بضعة أيام',
    'כמה ימים',
    'one-off',
    '3 blorps',
    '24/7',
    '1:75 h',
    '1 h sharp',
  ])('%s stays words', (text) => {
    expect(duration(text)).toEqual({ text, delay: false });
  });

  test('an `m` alone is ambiguous', () => {
    expect(duration('5m')).toEqual({ text: '5m', delay: false, ambiguous: 'm' });
    expect(duration('')).toBeUndefined();
  });
});

test.each([
  ['2022-05-25', '2022-05-25', '2022-05-25'],
  ['2022-05', '2022-05-01', '2022-05-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-Q2', '2022-04-01', '2022-06-30'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['25.05.2022', '2022-05-25', '2022-05-25'],
  ['2022年5月25日', '2022-05-25', '2022-05-25'],
  ['2022年5月', '2022-05-01', '2022-05-31'],
  ['2022年Q2', '2022-04-01', '2022-06-30'],
  ['Q2 2022', '2022-04-01', '2022-06-30'],
  ['2022–05', '2022-05-01', '2022-05-31'],
  ['２０２２－０５', '2022-05-01', '2022-05-31'],
  ['2022/5/25', '2022-05-25', '2022-05-25'],
  ['٢٠٢٢-٠٥', '2022-05-01', '2022-05-31'],
])('%s is a date', (text, from, to) => {
  expect(date(text)).toEqual({ text, from, to });
});

test.each(['2022-13', '2022-02-30', 'May', '22-05', ''])('`%s` is no date', (text) => {
  expect(date(text)).toBeUndefined();
});

test.each([
  ['a, b', ['a', 'b']],
  ['社群、網站，口碑', ['社群', '網站', '口碑']],
  ['الموقع، التطبيق،المتجر', ['الموقع', 'التطبيق', 'المتجر']],
  ['1,5 h, 2 h', ['1,5 h', '2 h']],
  ['1, 2', ['1', '2']],
  ['A {a, b}, B', ['A {a, b}', 'B']],
  ['Web (mobile, desktop), Shop', ['Web (mobile, desktop)', 'Shop']],
  ['a\\, b', ['a\\, b']],
  ['a,, ,b,', ['a', 'b']],
  ['(a, b', ['(a', 'b']],
  ['', []],
])('%s is a list', (text, parts) => {
  expect(list(text)).toEqual(parts);
});

test('references', () => {
  expect(reference('#card-fail')).toEqual({ kind: 'id', id: 'card-fail' });
  expect(reference('＃刷卡')).toEqual({ kind: 'id', id: '刷卡' });
  expect(reference('guitar.journey#card-fail')).toEqual({
    kind: 'file',
    file: 'guitar.journey',
    id: 'card-fail',
  });
  expect(reference('./a/guitar.journey')).toEqual({ kind: 'file', file: './a/guitar.journey' });
  expect(reference('"A : B"')).toEqual({ kind: 'label', label: 'A : B' });
  expect(reference('“A : B”')).toEqual({ kind: 'label', label: 'A : B' });
  expect(reference('「付款」')).toEqual({ kind: 'label', label: '付款' });
  expect(reference('Buys on the desktop')).toEqual({ kind: 'label', label: 'Buys on the desktop' });
  expect(reference(' ')).toBeUndefined();
  expect(referenceSpan('購買..保留')).toEqual({
    first: { kind: 'label', label: '購買' },
    last: { kind: 'label', label: '保留' },
  });
});
