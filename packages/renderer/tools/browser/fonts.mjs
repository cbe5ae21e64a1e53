// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const origin = 'http://fonts.test/';

/** The fonts that readers see a map in: the first of the stack, or what stands in for it where it is missing. */
export const readerFonts = /** @type {const} */ (['Inter', 'Arimo', 'Noto Sans']);

/** @typedef {typeof readerFonts[number]} ReaderFont */

const weights = [400, 500, 600, 700];
const interStyles = ['Regular', 'Medium', 'SemiBold', 'Bold'];

/** Fonts of one script each, by the name that the font stack has for them. */
const companions = {
  'Noto Sans TC': ['@fontsource-variable/noto-sans-tc/index.css'],
  'Noto Sans SC': ['@fontsource-variable/noto-sans-sc/index.css'],
  'Noto Sans JP': ['@fontsource-variable/noto-sans-tc/index.css'],
  'Noto Sans Arabic': weights.map((weight) => `@fontsource/noto-sans-arabic/${weight}.css`),
  'Noto Sans Hebrew': weights.map((weight) => `@fontsource/noto-sans-hebrew/${weight}.css`),
  'Noto Sans Thai': weights.map((weight) => `@fontsource/noto-sans-thai/${weight}.css`),
};

/**
 * The style sheet that gives a page a reader's font under the name of the first font of the stack, and the fonts
 * of other scripts under their own.
 *
 * @param {ReaderFont} font
 * @returns {string}
 */
export function fontFaces(font) {
  const others = Object.entries(companions).map(([family, sheets]) =>
    sheets.map((sheet) => faces(sheet, family)),
  );
  return [faceOf(font), ...others.flat()].join('\n');
}

/**
 * @param {ReaderFont} font
 * @returns {string}
 */
function faceOf(font) {
  switch (font) {
    case 'Inter':
      return weights
        .map((weight, index) => face(`inter-ui/web/Inter-${interStyles[index]}.woff2`, weight))
        .join('\n');
    case 'Arimo':
      // Arial, whose widths it has, comes in two weights.
      return [400, 700].map((weight) => faces(`@fontsource/arimo/${weight}.css`, 'Inter')).join('\n');
    case 'Noto Sans':
      return ['400Regular', '500Medium', '600SemiBold', '700Bold']
        .map((style, index) =>
          face(`@expo-google-fonts/noto-sans/${style}/NotoSans_${style}.ttf`, weights[index] ?? 400),
        )
        .join('\n');
  }
}

/**
 * @param {string} file
 * @param {number} weight
 */
const face = (file, weight) =>
  `@font-face { font-family: 'Inter'; font-weight: ${weight}; src: url(${origin}${file}); }`;

/**
 * The faces of a style sheet from npm, under another family name.
 *
 * @param {string} sheet
 * @param {string} family
 */
function faces(sheet, family) {
  return readFileSync(require.resolve(sheet), 'utf8')
    .replace(/font-family: [^;]+;/g, `font-family: '${family}';`)
    .replaceAll('url(./', `url(${origin}${dirname(sheet)}/`);
}

/**
 * Lets a page fetch the fonts of its style sheet from `node_modules`, and nothing else from anywhere.
 *
 * @param {import('playwright-core').Page} page
 */
export async function serveFonts(page) {
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(origin)) return route.abort();
    const [scope = '', name = '', ...rest] = url.slice(origin.length).split('/');
    const [pack, file] = scope.startsWith('@') ? [`${scope}/${name}`, rest] : [scope, [name, ...rest]];
    const body = readFileSync(join(folderOf(pack), ...file));
    return route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } });
  });
}

/** @param {string} name */
function folderOf(name) {
  return dirname(require.resolve(`${name}/package.json`));
}

/**
 * Shows a picture on a page with nothing else, and waits until its letters have their shapes.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} svg
 * @param {ReaderFont} font
 */
export async function show(page, svg, font) {
  const style = `${fontFaces(font)}\nbody { margin: 0 } svg { display: block }`;
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${svg}`);
  const { width, height } = await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    // Pages for a printer are as large as their paper, in mm.
    const { width, height } = document.querySelector('svg')?.getBoundingClientRect() ?? {
      width: 1200,
      height: 800,
    };
    return { width, height };
  });
  await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
}
