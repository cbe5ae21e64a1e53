import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PaperName } from '../src/print/paper.ts';
import { renderPagesSync } from '../src/render.ts';
import { openBrowser } from '../tools/browser/chromium.mjs';
import { serveFonts } from '../tools/browser/fonts.mjs';
import { examples } from './audit/corpus.ts';

/** The first time, the browser is unpacked. */
const unpacking = 60_000;
const pointsInMillimetre = 72 / 25.4;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, unpacking);

afterAll(() => browser?.close());

const names = ['guitar', 'car', 'eight-steps', 'omnichannel'];
const printed = examples().filter(({ name }) => names.some((each) => name.endsWith(`/${each}.journey`)));
const sheets: readonly PaperName[] = ['a3', 'a4', 'letter', 'a4-landscape'];

test.each(printed.flatMap((source) => sheets.map((paper) => [source.name, paper, source] as const)))(
  '%s on %s is printed on one sheet a page, whole',
  async (_, paper, { text, options = {}, files }) => {
    const { fileName } = options;
    const { pages } = renderPagesSync(text, {
      paper,
      ...(fileName !== undefined && { fileName }),
      ...(files && { files }),
    });
    const page = await browser.newPage();
    await serveFonts(page);
    for (const { svg, scene } of pages) {
      const { width, height } = scene.paper ?? { width: 0, height: 0 };
      await page.setContent(
        `<!doctype html><style>@page{size:${width}mm ${height}mm;margin:0}html,body{margin:0}svg{display:block}</style>${svg}`,
      );
      const outside = await page.evaluate(() => {
        const sheet = document.querySelector('svg')?.getBoundingClientRect();
        const texts = [...document.querySelectorAll('svg text')].map((each) => each.getBoundingClientRect());
        return texts.filter(
          (box) =>
            !sheet ||
            box.left < sheet.left ||
            box.top < sheet.top ||
            box.right > sheet.right ||
            box.bottom > sheet.bottom,
        ).length;
      });
      expect(outside).toBe(0);
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const [, wide, high] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
      expect(Math.abs(Number(wide) - width * pointsInMillimetre)).toBeLessThan(1);
      expect(Math.abs(Number(high) - height * pointsInMillimetre)).toBeLessThan(1);
    }
    await page.close();
  },
);
