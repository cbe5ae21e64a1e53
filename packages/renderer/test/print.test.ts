import { resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawOptions } from '../src/draw-map.ts';
import { cutsOf } from '../src/print/cuts.ts';
import { drawPages } from '../src/print/pages.ts';
import { legibleType, type PaperName } from '../src/print/paper.ts';
import { renderPagesSync } from '../src/render.ts';
import { views } from '../src/views/index.ts';
import { findings } from './audit/audit.ts';
import { examples } from './audit/corpus.ts';
import { paint, type Source } from './audit/picture.ts';
import { shapes } from './audit/shapes.ts';
import { plainShape, stressMap } from './audit/stress.ts';
import { survey } from './audit/survey.ts';
import { voices } from './audit/words.ts';

const sheets = ['a3', 'a4', 'letter', 'a4-landscape'] as const satisfies readonly PaperName[];

function pagesOf({ text, options = {}, files }: Source, paper: PaperName, more: DrawOptions = {}) {
  const nobody = () => undefined;
  const { fileName } = options;
  const host = { ...(fileName !== undefined && { fileName }), ...(files && { files }) };
  return drawPages(resolve(parse(text, nobody), nobody, host), paper, { ...options, ...more });
}

/** What is wrong on any page, a line each. */
function found(source: Source, paper: PaperName, more?: DrawOptions): readonly string[] {
  return pagesOf(source, paper, more).scenes.flatMap((scene, index) => {
    const name = `${source.name} on ${paper}, page ${index + 1}`;
    return findings(survey({ name, reference: false, ...paint(scene) }));
  });
}

describe.each(examples().map((source) => [source.name, source] as const))('%s', (_, source) => {
  test.each(sheets)('on %s', (paper) => {
    expect(found(source, paper)).toEqual([]);
  });

  test('mirrored', () => {
    expect(found(source, 'a4', { direction: 'rtl' })).toEqual([]);
  });

  test('every step stands on one page, in order', () => {
    const steps = pagesOf(source, 'a4').scenes.map(({ columns }) => columns.length);
    const [whole] = pagesOf(source, 'a3', { density: 'dense' }).scenes;
    expect(steps.every((count) => count > 0)).toBe(true);
    expect(whole).toBeDefined();
  });
});

test.each(views.map(({ name }) => name))('the view %s of examples', (as) => {
  expect(examples().flatMap((source) => found(source, 'a4', { view: { as } }))).toEqual([]);
});

const long = stressMap(
  'forty steps',
  { ...plainShape, phases: 4, stages: 8, steps: 5 },
  voiceNamed('en'),
  () => 18,
);

test('a long journey has as many columns on a page as can be read', () => {
  const { scenes, smallestType } = pagesOf(long, 'a3-landscape', { view: { lanes: ['actions', 'emotion'] } });
  expect(scenes.map(({ columns }) => columns.length)).toEqual([10, 10, 10, 10]);
  expect(smallestType).toBeGreaterThan(6);
});

test('a page says which it is, and every id on it is its own', () => {
  const { pages } = renderPagesSync(long.text, {
    paper: 'a4-landscape',
    prefix: 'map',
    fileName: 'long.journey',
  });
  const [, second] = pages;
  expect(second?.svg).toContain('width="297mm" height="210mm"');
  expect(second?.svg).toMatch(new RegExp(`long[.]journey · 2/${pages.length} · steps`));
  expect(second?.svg).toContain('id="map-2"');
  expect(second?.svg).not.toContain('id="map-1');
});

test.each(examples().map((source) => [source.name, source] as const))('%s can be read on A4', (_, source) => {
  expect(pagesOf(source, 'a4').smallestType).toBeGreaterThanOrEqual(legibleType);
});

test('pages lie where that can be read, else they stand; each can be asked for', () => {
  const high = stressMap('high', plainShape, voiceNamed('en'), () => 30);
  const low: Source = { name: 'low', reference: false, text: '# Low\n- A ~ 1\n- B ~ 2' };
  const widths = (source: Source, paper: PaperName) => [
    ...new Set(pagesOf(source, paper).scenes.map((scene) => scene.paper?.width)),
  ];
  expect(widths(low, 'a4')).toEqual([297]);
  expect(widths(high, 'a4')).toEqual([210]);
  expect(widths(low, 'a4-portrait')).toEqual([210]);
  expect(widths(high, 'a4-landscape')).toEqual([297]);
});

test('a curve runs across a page without scores', () => {
  const stage = (name: string, score: string) => [
    `## ${name}`,
    ...'abcdef'.split('').map((step) => `- ${name}${step}${score}`),
  ];
  const text = ['# Trip', ...stage('A', ' ~ +1'), ...stage('B', ''), ...stage('C', ' ~ -1')].join('\n');
  const { pages } = renderPagesSync(text, { paper: 'a4-landscape' });
  const drawn = pages.map(({ scene }) => JSON.stringify(scene).includes('"key":"emotion/beyond"'));
  expect(drawn).toEqual([true, true, true]);
});

test('type that is too small for the paper is told', () => {
  const crowded = stressMap('crowded', { ...plainShape, items: 4 }, voiceNamed('en'), () => 45);
  const codes = (paper: PaperName) =>
    renderPagesSync(crowded.text, { paper }).diagnostics.map(({ code }) => code);
  expect(codes('a4')).toContain('lint/small-print');
});

describe('columns', () => {
  const columns = (...sizes: readonly number[]) =>
    sizes.flatMap((size, stage) => Array.from({ length: size }, () => ({ stage })));
  const sizes = (spans: ReturnType<typeof cutsOf>) => spans.map(({ first, last }) => last - first + 1);

  test.each([
    ['stay together where they fit', columns(3, 4), 7, [7]],
    ['are cut between stages', columns(4, 4, 4), 7, [4, 4, 4]],
    ['go on the fewest pages', columns(3, 3, 3, 3), 7, [6, 6]],
    ['are cut inside a stage that is too long', columns(10), 7, [5, 5]],
    ['need no stage', columns(1, 1, 1, 1, 1, 1, 1, 1), 7, [4, 4]],
  ] as const)('%s', (_, all, most, expected) => {
    expect(sizes(cutsOf(all, most))).toEqual(expected);
  });
});

test('pages of a map of any shape, in any script', () => {
  const property = fc.property(
    fc.constantFrom(...sheets),
    shapes,
    fc.constantFrom(...voices),
    fc.infiniteStream(fc.integer({ min: 1, max: 40 })),
    fc.constantFrom('ltr', 'rtl', undefined),
    (paper, shape, voice, lengths, direction) => {
      const source = stressMap('a random map', shape, voice, () => lengths.next().value ?? 1);
      expect(found(source, paper, direction ? { direction } : {})).toEqual([]);
    },
  );
  fc.assert(property, { seed: 20_260_103, numRuns: 60 });
});

function voiceNamed(name: string) {
  const [fallback] = voices;
  const voice = voices.find((each) => each.name === name) ?? fallback;
  if (!voice) throw new Error('there are no voices');
  return voice;
}
