import { choose, resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrange } from '../src/board/arrange.ts';
import { needsRoutes } from '../src/flow/routes.ts';
import { findRoutes } from '../src/routes.ts';
import { views } from '../src/views/index.ts';
import { openBrowser } from '../tools/browser/chromium.mjs';
import { serveFonts } from '../tools/browser/fonts.mjs';
import { inspectColours, inspectInk } from './audit/browser/inspect.ts';
import { examples } from './audit/corpus.ts';
import { pictureOf, type Source } from './audit/picture.ts';
import { survey } from './audit/survey.ts';

/** A Chinese map with a switch between shops, and an Arabic one from right to left; every map is looked at as a full map. */
const chosen = /examples\/(guitar|clinic)[.]/;
const sources = examples().filter(({ name }) => chosen.test(name));

/** The fonts of the stack that set the narrowest and the widest lines. */
const fonts = ['Inter', 'Noto Sans'] as const;

/** The first time, the browser is unpacked; then a picture is looked at several times. */
const patience = { unpacking: 60_000, looking: 30_000 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await serveFonts(page);
}, patience.unpacking);

afterAll(() => browser?.close());

test('both maps are there', () => {
  expect(sources).toHaveLength(2);
});

/** The full map is looked at in a test of its own, and a table has its picture. */
const kinds = views.map(({ name }) => name).filter((name) => name !== 'map' && name !== 'table');

describe.each(kinds)('the view %s', (view) => {
  test.each(sources.map((source) => [source.name, source] as const))(
    'of %s',
    async (_, source) => {
      const seen = survey(pictureOf(await withRoutes({ ...source, view, reference: false })));
      const found: string[] = [];
      for (const font of fonts)
        found.push(...(await inspectInk(page, seen, seen.painted[0]?.svg ?? '', font)));
      for (const painted of seen.painted) found.push(...(await inspectColours(page, seen, painted)));
      expect(found).toEqual([]);
    },
    patience.looking,
  );
});

/** A picture whose long ways have been found for it, as `render` does. */
async function withRoutes(source: Source): Promise<Source> {
  const nobody = () => undefined;
  const journey = resolve(parse(source.text, nobody), nobody);
  const view = choose(journey, { view: source.view ?? 'map' }, nobody);
  const board = arrange(journey, { ...source.options, view });
  if (!needsRoutes(board)) return source;
  return { ...source, options: { ...source.options, routes: await findRoutes(board) } };
}
