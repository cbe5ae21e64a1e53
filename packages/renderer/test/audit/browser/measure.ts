import type { Page } from 'playwright-core';
import type { Box } from '../../../src/scene/scene.ts';
import type { Colour } from '../colour.ts';

/** A line of text as a browser sets it. */
export interface MeasuredText {
  readonly text: string;
  /** Key of the closest group that is known by one. */
  readonly cell: string | null;
  /** Where the letters have ink from top to bottom, and room from side to side. */
  readonly box: Box;
}

/** Measures every line of text of the picture on a page, in the order of the document. */
export function measureTexts(page: Page): Promise<readonly MeasuredText[]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    return [...document.querySelectorAll('svg text:not([aria-hidden])')].map((element) => {
      const text = element as SVGTextElement; // the selector finds nothing else
      const words = text.textContent ?? '';
      const { x, width } = text.getBBox();
      const y = Number(text.getAttribute('y'));
      context.font = getComputedStyle(text).font;
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(words);
      const cell = text.closest('[data-key]')?.getAttribute('data-key') ?? null;
      return { text: words, cell, box: { x, y: y - above, width, height: above + below } };
    });
  });
}

/** Points along every path whose data is given, as the browser walks along them. */
export function walkPaths(
  page: Page,
  data: readonly string[],
): Promise<readonly (readonly [number, number])[]> {
  return page.evaluate((wanted) => {
    const paths = [...document.querySelectorAll('svg path')] as SVGPathElement[];
    return paths
      .filter((path) => wanted.includes(path.getAttribute('d') ?? ''))
      .flatMap((path) => {
        const count = Math.ceil(path.getTotalLength() / 2);
        return Array.from({ length: count + 1 }, (_, index): [number, number] => {
          const { x, y } = path.getPointAtLength(index * 2);
          return [x, y];
        });
      });
  }, data);
}

/** What a browser painted, and what is left when text and curves are taken away. */
export interface Pixels {
  /** The least contrast of each line of text with what is under its ink, in the order of the document. */
  readonly texts: readonly { readonly text: string; readonly pixels: number; readonly contrast: number }[];
  /** The least contrast along the curves. */
  readonly curve: number;
  /** The share of the page that has no more than ground on it. */
  readonly quiet: number;
}

/** Path data of the curves and of the points on them, and the colours of a page with nothing on it. */
export interface Expected {
  readonly curves: readonly string[];
  readonly points: readonly string[];
  readonly grounds: readonly Colour[];
}

/** Compares pictures of a page with and without its ink. */
export async function measurePixels(page: Page, expected: Expected): Promise<Pixels> {
  const whole = await page.screenshot();
  // Outlines of text stay: they are what a label over a line is read against.
  await page.addStyleTag({
    content:
      'svg text, svg tspan { fill-opacity: 0 } [data-layer=body] circle, .taken-away { display: none }',
  });
  await page.evaluate(({ curves, points }) => {
    for (const path of document.querySelectorAll('[data-layer=body] path[stroke]'))
      if ([...curves, ...points].includes(path.getAttribute('d') ?? '')) path.classList.add('taken-away');
  }, expected);
  const bare = await page.screenshot();
  await page.addStyleTag({ content: '.taken-away { display: inline !important }' });
  return page.evaluate(comparePictures, {
    ...expected,
    whole: whole.toString('base64'),
    bare: bare.toString('base64'),
  });
}

interface Pictures extends Expected {
  readonly whole: string;
  readonly bare: string;
}

/** Runs in the page, and therefore knows nothing outside itself. */
async function comparePictures({ whole, bare, curves, grounds }: Pictures): Promise<Pixels> {
  const [before, after] = await Promise.all([pixelsOf(whole), pixelsOf(bare)]);
  const { width, height, data } = before;

  const texts = [...document.querySelectorAll('svg text:not([aria-hidden])')].map((element) => {
    const { x, y, width: wide, height: high } = element.getBoundingClientRect();
    const ink = colourOf(getComputedStyle(element).fill);
    const found: number[] = [];
    for (let row = Math.max(0, Math.floor(y)); row < Math.min(height, y + high); row++)
      for (let column = Math.max(0, Math.floor(x)); column < Math.min(width, x + wide); column++) {
        const at = 4 * (row * width + column);
        const changed = [0, 1, 2].reduce(
          (sum, c) => sum + Math.abs(value(data, at + c) - value(after.data, at + c)),
          0,
        );
        if (changed > 60) found.push(contrast(ink, pixel(after.data, at)));
      }
    found.sort((a, b) => a - b);
    // One pixel in fifty may be the edge of something else.
    const least = found[Math.floor(found.length / 50)] ?? 0;
    return { text: element.textContent ?? '', pixels: found.length, contrast: least };
  });

  const alongCurves = [...document.querySelectorAll('svg path')].flatMap((element) => {
    const path = element as SVGPathElement; // the selector finds nothing else
    const stroke = path.getAttribute('stroke');
    if (!stroke || !curves.includes(path.getAttribute('d') ?? '')) return [];
    const ink = colourOf(getComputedStyle(path).stroke);
    return Array.from({ length: Math.floor(path.getTotalLength() / 4) }, (_, index) => index * 4).flatMap(
      (length) => {
        const { x, y } = path.getPointAtLength(length);
        if (!looksLike(place(x, y), ink)) return [];
        const next = path.getPointAtLength(length + 1);
        return [contrastAround(ink, x, y, Math.atan2(next.y - y, next.x - x))];
      },
    );
  });

  let quiet = 0;
  let all = 0;
  for (let at = 0; at < data.length; at += 8) {
    all += 1;
    if (grounds.some((ground) => ground.every((channel, c) => Math.abs(value(data, at + c) - channel) <= 6)))
      quiet += 1;
  }
  alongCurves.sort((a, b) => a - b);
  return { texts, curve: alongCurves[Math.floor(alongCurves.length / 50)] ?? 0, quiet: quiet / all };

  /** With the ground under a curve and on both sides of it: a thin line that it crosses takes up one of the three. */
  function contrastAround(ink: readonly number[], x: number, y: number, angle: number): number {
    const grounds = [-4, 0, 4].map((step) =>
      contrast(ink, pixel(after.data, place(x - step * Math.sin(angle), y + step * Math.cos(angle)))),
    );
    return grounds.toSorted((a, b) => a - b)[1] ?? 0;
  }

  function place(x: number, y: number): number {
    return 4 * (Math.floor(y) * width + Math.floor(x));
  }

  /** Between dashes, and under the points and labels that are painted over it, a curve is not seen. */
  function looksLike(at: number, ink: readonly number[]): boolean {
    return ink.every((channel, c) => Math.abs(value(data, at + c) - channel) < 24);
  }

  async function pixelsOf(base64: string): Promise<ImageData> {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  }

  function value(bytes: Uint8ClampedArray, at: number): number {
    return bytes[at] ?? 0;
  }

  function pixel(bytes: Uint8ClampedArray, at: number): readonly number[] {
    return [value(bytes, at), value(bytes, at + 1), value(bytes, at + 2)];
  }

  function colourOf(css: string): readonly number[] {
    return (
      css
        .match(/[\d.]+/g)
        ?.slice(0, 3)
        .map(Number) ?? []
    );
  }

  function contrast(a: readonly number[], b: readonly number[]): number {
    const [one, other] = [luminance(a), luminance(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
    const linear = (channel: number) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
}
