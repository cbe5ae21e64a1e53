import { type Journey, phrasesOf, sidecarOf, translate, untranslated } from '@wayline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, examples } from './samples.ts';
import { expectSound } from './sound.ts';
import { trip } from './trip.ts';

const journeyOf = (text: string): Journey => trip(text).journey;
const sidecar = (text: string, language = 'en') => sidecarOf(text, language, () => {});

describe('a translation is found', () => {
  const told = (text: string, yaml = '', language = 'en') =>
    translate(journeyOf(text), language, sidecar(yaml, language));

  it('beside the words', () => {
    const { title, steps } = told(
      '# 買吉他\nlabel.en: Buying a guitar\n- 刷卡\n  label.en: Pay\n  note: 慢\n  note.en: Slow\n',
    );
    expect([title?.text, steps[0]?.label.text, steps[0]?.note?.text]).toEqual([
      'Buying a guitar',
      'Pay',
      'Slow',
    ]);
  });

  it('by the id of its node', () => {
    const { steps } = told(
      '- 刷卡 {#pay}\n',
      'steps:\n  pay:\n    label:\n      source: 刷卡\n      en: Pay\n',
    );
    expect(steps[0]?.label.text).toBe('Pay');
  });

  it('written without a source', () => {
    expect(told('- 刷卡 {#pay}\n', 'steps: {pay: {label: Pay}}').steps[0]?.label.text).toBe('Pay');
  });

  it('by its words in a list, wherever in the list they stand', () => {
    const yaml =
      'steps:\n  pay:\n    pains:\n      - {source: 貴, en: Dear}\n      - {source: 慢, en: Slow}\n';
    const { steps } = told('- 刷卡 {#pay}\n  ! 慢\n  ! 新\n  ! 貴\n', yaml);
    expect(steps[0]?.pains.map(({ text }) => text.text)).toEqual(['Slow', '新', 'Dear']);
  });

  it('by the id of a line, though its words have changed', () => {
    const yaml = 'steps:\n  pay:\n    pains:\n      - {source: 慢, item: slow, en: Slow}\n';
    expect(told('- 刷卡 {#pay}\n  ! 太慢了 {#slow}\n', yaml).steps[0]?.pains[0]?.text.text).toBe('Slow');
  });

  it('at another place where the same words stand', () => {
    const yaml = 'steps:\n  gone:\n    pains:\n      - {source: 慢, en: Slow}\n';
    expect(told('- 刷卡 {#pay}\n  ! 慢\n', yaml).steps[0]?.pains[0]?.text.text).toBe('Slow');
  });

  it('not where the same words are translated in two ways', () => {
    const yaml =
      'words:\n  - {source: 慢, en: Slow}\nsteps:\n  gone:\n    pains:\n      - {source: 慢, en: Late}\n';
    expect(told('- 刷卡 {#pay}\n  ! 慢\n', yaml).steps[0]?.pains[0]?.text.text).toBe('慢');
  });

  it('in a wider language, and in the script of a region', () => {
    const text = '- Pay\n  label.de: Zahlen\n  label.zh-Hant: 付款\n  label.zh-Hans: 支付\n';
    const label = (language: string) => translate(journeyOf(text), language).steps[0]?.label.text;
    expect(['de-AT', 'zh-TW', 'zh-CN', 'zh', 'pl'].map(label)).toEqual([
      'Zahlen',
      '付款',
      '支付',
      '支付',
      'Pay',
    ]);
  });

  it('for names in braces, and for values of a metric by its label', () => {
    const yaml = 'words:\n  - {source: 支付團隊, en: Payments}\n  - {source: 放棄率, en: Abandoned}\n';
    const { steps, metrics } = told(
      'metric: 滿意度\nlabel.en: CSAT\n- 刷卡\n  back: 退款 {owner=支付團隊}\n  kpi: 放棄率 70%\n  kpi: 滿意度 4\n',
      yaml,
    );
    expect(steps[0]?.back[0]?.owner).toBe('Payments');
    expect(steps[0]?.metrics.map(({ name }) => name.text)).toEqual(['Abandoned', 'CSAT']);
    expect(metrics[0]?.label.text).toBe('CSAT');
  });
});

describe('what is not words of the writer', () => {
  it('is counted in short units', () => {
    const { steps } = translate(journeyOf('- 收到\n  time: 3 天 (承諾 1-2 週)\n  kpi: 等待 5 分鐘\n'), 'en');
    expect(steps[0]?.time).toMatchObject({ text: '3 d', promise: { text: '1-2 w' } });
    expect(steps[0]?.metrics[0]?.actual).toMatchObject({ text: '5 min', unit: 'min' });
  });

  it('is in the words of the program', () => {
    const text = '---\nlang: zh-Hant\nlabels: {pains: 卡點, quotes: 心聲}\n---\n- 刷卡\n';
    const { settings } = translate(
      journeyOf(text),
      'en',
      sidecar('labels: {quotes: {source: 心聲, en: Voice}}'),
    );
    expect(settings.labels).toEqual({ quotes: 'Voice' });
  });

  it('stays', () => {
    const text =
      'metric: 滿意度\nsource: ./kpi.csv#csat\n- 刷卡 {n=12 date=2026-05}\n  kpi: NPS +62\n  link: https://example.org/中文\n';
    const asked = phrasesOf(journeyOf(`---\nlang: zh-Hant\n---\n${text}`)).map((phrase) => phrase.text);
    expect(asked).toEqual(['滿意度', '刷卡']);
  });
});

const texts = [...examples, ...cases].map(({ text }) => text);

it('what nobody has translated falls back exactly', () => {
  // Lengths of time and lanes that the writer renamed are said in the words of the program.
  const written = (journey: Journey) =>
    JSON.stringify({ ...journey, language: '', settings: {} }, (name, value) =>
      name === 'time' || name === 'metrics' ? null : value,
    );
  for (const text of texts) {
    const { journey } = trip(text);
    const after = translate(journey, 'eo');
    expect(after.language).toBe('eo');
    expect(JSON.parse(written(after))).toEqual(JSON.parse(written(journey)));
  }
});

it('whatever stands in a file of translations, a sound journey comes of it', () => {
  const lines = texts.flatMap((text) => text.split('\n'));
  const yaml = fc.array(
    fc.constantFrom(
      'steps:\n',
      '  pay:\n',
      '    label: Pay\n',
      '    pains:\n',
      '      - source: x\n',
      '        en: y\n',
      'words: [a, {source: b}, [c]]\n',
      '*x: &x [*x]\n',
      '__proto__: {a: {b: c}}\n',
      'journey: {title: {source: 1, en: 2}}\n',
      '\t',
      '- ',
      '? [a]\n',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 30 }), yaml, (some, parts) => {
      const text = some.join('\n');
      const { journey } = trip(text);
      expectSound(text, translate(journey, 'en', sidecar(parts.join(''))), []);
    }),
    { numRuns: 1_000, seed: 3 },
  );
});

it('every phrase of a map is asked for, and can be translated', () => {
  for (const text of texts) {
    const { journey } = trip(text);
    const entries = phrasesOf(journey).map((phrase, index) => ({
      address: phrase.address,
      source: phrase.text,
      ...(phrase.item !== undefined && { item: phrase.item }),
      text: `Words ${index}`,
      path: [],
      range: { from: 0, to: 0 },
    }));
    const all = { language: 'eo', entries };
    expect(untranslated(journey, 'eo', all)).toEqual([]);
    const left = phrasesOf({ ...translate(journey, 'eo', all), language: journey.language });
    expect(left.filter((phrase) => !phrase.text.startsWith('Words ')).map((phrase) => phrase.text)).toEqual(
      [],
    );
  }
});
