import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type RenderOptions, renderSync } from '../src/render.ts';
import { tableHtml } from '../src/table/html.ts';
import { pageHtml } from '../src/table/page.ts';
import { tableOf } from '../src/table/table-of.ts';
import { openBrowser } from '../tools/browser/chromium.mjs';
import { examples } from './audit/corpus.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');

/** The first time, the browser is unpacked. */
const unpacking = 60_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, unpacking);

afterAll(() => browser?.close());

// Other themes differ in colours alone.
const manners: readonly (readonly [string, RenderOptions])[] = [
  ['on paper', { theme: 'paper' }],
  ['in Arabic', { language: 'ar' }],
];

describe.each(manners)('axe finds no barrier %s', (_, options) => {
  test('in pictures with their tables', async () => {
    const rendered = differing().map(({ text, options: own }) =>
      renderSync(text, {
        ...options,
        withTable: true,
        ...(own?.fileName !== undefined && { fileName: own.fileName }),
      }),
    );
    const figures = rendered.map(({ html }) => html?.replace('<details ', '<details open ') ?? '');
    const [first] = rendered;
    if (!first) throw new Error('there are no examples');
    const page = pageHtml(`<h1>Maps</h1>\n${figures.join('\n')}`, tableOf(first.board));
    // The contrast of pictures is measured pixel by pixel elsewhere, and takes axe a minute.
    expect(await barriersIn(page, { rules: { 'color-contrast': { enabled: false } } })).toEqual([]);
  });
});

test('axe finds no barrier in a page with a table', async () => {
  const [source] = examples();
  const table = tableOf(renderSync(source?.text ?? '').board);
  expect(await barriersIn(pageHtml(tableHtml(table, { level: 1 }), table))).toEqual([]);
});

test('axe finds a barrier where there is one', async () => {
  const { svg, board } = renderSync('# Coffee\n- Queue ~ -2');
  const broken = svg
    .replace(/ aria-labelledby="[^"]*"/, '')
    .replace(/<title.*?<\/title>/, '')
    .replace('role="list"', 'role="lst"');
  expect(await barriersIn(pageHtml(`<h1>Coffee</h1>${broken}`, tableOf(board)))).not.toEqual([]);
});

describe('with forced colours', () => {
  it.each(['paper', 'night', 'auto'] as const)(
    'a picture in %s keeps text that can be read',
    async (theme) => {
      const { svg } = renderSync('# Coffee\n## Order\n- Queue ~ -2\n  ! Slow', { theme });
      const page = await browser.newPage({ forcedColors: 'active' });
      await page.setContent(`<!doctype html>${svg}`);
      const seen = await page.evaluate(() => {
        const colourOf = (selector: string) => {
          const element = document.querySelector(selector);
          return element ? getComputedStyle(element).fill : '';
        };
        return { ground: colourOf('svg [data-layer=ground] rect'), ink: colourOf('svg text') };
      });
      await page.close();
      expect(seen.ink).not.toBe('');
      expect(seen.ink).not.toBe(seen.ground);
    },
  );
});

/** On a page that has a map twice, parts of it could not be told apart. */
function differing(): ReturnType<typeof examples> {
  const titles = new Map(examples().map((source) => [/^# .*/m.exec(source.text)?.[0], source]));
  return [...titles.values()];
}

/** What axe has against a page, a line each. */
async function barriersIn(html: string, how: RunOptions = {}): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ path: axe });
  // The script puts itself into the window, of which the compiler knows nothing.
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(how)})`)) as AxeResults;
  await page.close();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html: element, failureSummary }) => `${id}: ${element.slice(0, 160)}: ${failureSummary}`),
  );
}
