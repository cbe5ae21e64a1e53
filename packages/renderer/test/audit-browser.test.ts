import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../tools/browser/chromium.mjs';
import { readerFonts, serveFonts } from '../tools/browser/fonts.mjs';
import { inspectColours, inspectInk } from './audit/browser/inspect.ts';
import { examples } from './audit/corpus.ts';
import { mapKeyed, moved } from './audit/mutilate.ts';
import { paint, pictureOf } from './audit/picture.ts';
import { type Survey, survey } from './audit/survey.ts';

/** These also down a page: one curve, several, one with a target, and one from right to left. */
const alsoDown = /(guitar|banking|car|passport)[.]journey$/;
const downAPage = examples()
  .filter(({ name }) => alsoDown.test(name))
  .map((source) => ({
    ...source,
    name: `${source.name} down a page`,
    reference: false,
    options: { ...source.options, orientation: 'vertical' as const },
  }));

const surveys = [...examples(), ...downAPage].map((source) => survey(pictureOf(source)));
const named = surveys.map((each) => [each.name, each] as const);

/** The first time, the browser is unpacked. */
const unpacking = 60_000;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await serveFonts(page);
}, unpacking);

afterAll(() => browser?.close());

describe.each(readerFonts)('ink in %s', (font) => {
  test.each(named)('%s', async (_, picture) => {
    expect(await inspectInk(page, picture, first(picture.painted).svg, font)).toEqual([]);
  });
});

describe.each(first(surveys).painted.map(({ palette }) => palette.name))('colours in %s', (theme) => {
  test.each(named)('%s', async (_, picture) => {
    const painted = picture.painted.find(({ palette }) => palette.name === theme);
    expect(painted && (await inspectColours(page, picture, painted))).toEqual([]);
  });
});

describe('a mutilated map', () => {
  const whole = surveys.find(({ name }) => name.includes('car')) ?? first(surveys);
  const hurt = (change: ReturnType<typeof mapKeyed>): Survey =>
    survey({ ...whole, ...paint(change(whole.scene)) });

  test.each([
    ['B1', 'text shifted out of its cell', mapKeyed('text', /^touch.*\/text/, (node) => moved(node, 60, 0))],
    [
      'B2',
      'text set larger than it was measured',
      mapKeyed('text', /^pain.*\/text/, (node) => ({ ...node, runs: node.runs.slice(0, 0) })),
    ],
    ['B3', 'text on text', mapKeyed('text', /\/title\.2$/, (node) => moved(node, 0, -12))],
    [
      'B4',
      'a curve through its labels',
      mapKeyed('path', /\/curve\.1\.1$/, (node) => ({ ...node, d: throughLabels(whole) })),
    ],
  ] as const)('%s finds %s', async (code, _, change) => {
    const picture = hurt(change);
    const found = await inspectInk(page, picture, first(picture.painted).svg, 'Inter');
    expect(found.filter((line) => line.startsWith(code))).not.toEqual([]);
  });

  test.each([
    [
      'P1',
      'text in the colour of the page',
      mapKeyed('text', /^header\/title/, (node) => ({ ...node, role: 'page' })),
    ],
    ['P2', 'pale text', mapKeyed('text', /^pain.*\/text/, (node) => ({ ...node, role: 'area-negative' }))],
    ['P4', 'a page full of ink', mapKeyed('rect', /^page$/, (node) => ({ ...node, role: 'stage-1' }))],
  ] as const)('%s finds %s', async (code, _, change) => {
    const picture = hurt(change);
    const found = await inspectColours(page, picture, first(picture.painted));
    expect(found.filter((line) => line.startsWith(code))).not.toEqual([]);
  });
});

test('P3 finds a pale curve in a mutilated map', async () => {
  const picture = first(surveys);
  const painted = first(picture.painted);
  const svg = painted.svg.replace(
    /stroke="#[\da-f]{6}" stroke-width="3.2"/gi,
    'stroke="#d6dbe2" stroke-width="3.2"',
  );
  expect(svg).not.toBe(painted.svg);
  const found = await inspectColours(page, picture, { ...painted, svg });
  expect(found.filter((line) => line.startsWith('P3'))).not.toEqual([]);
});

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('there are no examples');
  return item;
}

/** A line along the baselines of the labels of a map. */
function throughLabels({ texts }: Survey): string {
  const labels = texts.filter(({ node }) => node.halo);
  return labels.map(({ box }) => `M${box.x} ${box.y + 6}L${box.x + box.width} ${box.y + 6}`).join('');
}
