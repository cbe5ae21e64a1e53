import { readFileSync } from 'node:fs';
import type { FoundFile } from '@wayline/core';
import type { Browser } from 'playwright-core';
import { createSVGWindow } from 'svgdom';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { drawMap } from '../src/draw-map.ts';
import { mount } from '../src/paint/svg-js.ts';
import { toSvg } from '../src/paint/svg-text.ts';
import { type RenderOptions, render, renderSync } from '../src/render.ts';
import { openBrowser } from '../tools/browser/chromium.mjs';
import { audit } from './audit/audit.ts';
import { elementsIn, readSvg } from './audit/read-svg.ts';

const examples = new URL('../../../examples/', import.meta.url);
const text = readFileSync(new URL('bike.journey', examples), 'utf8');
const names = ['ana', 'station', 'app', 'unlock', 'ride', 'full'].map((name) => `bike/${name}.png`);
const bytesOf = (name: string) => readFileSync(new URL(name, examples));
const files = new Map<string, FoundFile>(names.map((name) => [name, { bytes: bytesOf(name) }]));
const images = new Map(
  names.map((name) => [name, `data:image/png;base64,${bytesOf(name).toString('base64')}`]),
);

const imagesIn = (svg: string) =>
  elementsIn(readSvg(svg)).flatMap(({ name, attributes }) => (name === 'image' ? [attributes] : []));
const drawn = (options: RenderOptions) => renderSync(text, { fileName: 'bike.journey', ...options });

describe('images of a map', () => {
  it('stand in it where they are asked for, each with its words', () => {
    const { svg, diagnostics } = drawn({ images: 'embed', files });
    expect(diagnostics).toEqual([]);
    const shown = imagesIn(svg);
    expect(shown.map(({ href }) => href).toSorted()).toEqual([...images.values()].toSorted());
    for (const image of shown) {
      expect(image.role).toBe('img');
      expect(image['aria-label']).toMatch(/bike|phone|Ana/);
      expect(image.preserveAspectRatio).toBe('xMidYMid slice');
    }
  });

  it('are the same where they are handed in as addresses, or read', async () => {
    const { svg } = drawn({ images: 'embed', files });
    expect(drawn({ images }).svg).toBe(svg);
    const asked: unknown[] = [];
    const read = (path: string, kind?: string) => {
      asked.push([path, kind]);
      return files.get(path);
    };
    const fetched = await render(text, { fileName: 'bike.journey', images: 'embed', read });
    expect(fetched.svg).toBe(svg);
    expect(asked.toSorted()).toEqual(names.map((name) => [name, 'image']).toSorted());
  });

  it('are neither read nor missed where nobody asks for them', async () => {
    const read = () => {
      throw new Error('nothing is read');
    };
    const { svg, diagnostics } = await render(text, { fileName: 'bike.journey', read });
    expect(diagnostics).toEqual([]);
    expect(imagesIn(svg)).toEqual([]);
    expect(svg).toContain('Four orange bikes');
  });

  it('are told of where they cannot be had, and their words stand there', () => {
    const { svg, diagnostics } = drawn({ images: 'embed', files: new Map() });
    expect(diagnostics.map(({ code }) => code)).toEqual(names.map(() => 'image/missing-file'));
    expect(imagesIn(svg)).toEqual([]);
    expect(svg).toContain('Four orange bikes');
  });

  test.each([
    'https://example.org/a.png',
    'javascript:alert(1)',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PHN2Zz4=',
    'data:image/png;base64,"/><script>alert(1)</script>',
    '#other',
  ])('load and run nothing: %s', (address) => {
    const hostile = new Map(names.map((name) => [name, address]));
    const { svg, journey } = drawn({ images: hostile });
    expect(imagesIn(svg)).toEqual([]);
    // Nor does the paint write what a scene says that came from elsewhere.
    const scene = drawMap(journey, { images });
    const forged = JSON.parse(
      JSON.stringify(scene).replaceAll(/data:image[^"]+/g, JSON.stringify(address).slice(1, -1)),
    );
    expect(imagesIn(toSvg(forged)).flatMap(({ href }) => href ?? [])).toEqual([]);
  });

  it('leave with what is private', () => {
    const secret = text.replace('with an orange helmet"', 'with an orange helmet" {private}');
    const { svg } = renderSync(secret, { fileName: 'bike.journey', images: 'embed', files, public: true });
    expect(imagesIn(svg).length).toBe(names.length - 1);
    expect(svg).not.toContain(images.get('bike/ride.png'));
  });

  it('are mounted as they are written', () => {
    const scene = drawMap(drawn({}).journey, { images });
    const window = createSVGWindow();
    const container = window.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const { node, update } = mount(scene, container, { prefix: 'p' });
    const mounted = [...node.querySelectorAll('image')].map((image) => image.getAttribute('href'));
    expect(mounted).toEqual(imagesIn(toSvg(scene, { prefix: 'p' })).map(({ href }) => href));
    update(drawMap(drawn({}).journey));
    expect([...node.querySelectorAll('image')]).toEqual([]);
  });
});

test.each([undefined, 'rtl'] as const)('a map with images passes the audit: %s', (direction) => {
  const options = { fileName: 'bike.journey', images, ...(direction && { direction }) };
  expect(audit({ name: 'bike', text, reference: true, options })).toEqual([]);
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  it('an embedded image shows, cut to its frame', async () => {
    const page = await browser.newPage();
    await page.setContent(`<style>body{margin:0}</style>${drawn({ images: 'embed', files }).svg}`);
    const place = await page.evaluate(() => {
      const image = document.querySelector('[data-key="image.passes-the-station"] image');
      const { x, y, width, height } = image?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    expect(place.width / place.height).toBeCloseTo(1.5, 1);
    const shot = await page.screenshot({ fullPage: true, clip: place });
    const colours = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const at = (x: number, y: number) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
      return { corner: at(0, 0), sky: at(20, 20) };
    }, shot.toString('base64'));
    // The sky of the image is there, and its corner is rounded off.
    expect(colours.sky).toEqual([0xdd, 0xea, 0xf6]);
    expect(colours.corner).not.toEqual(colours.sky);
    await page.close();
  });
});
