// @ts-check
// Makes PNG files of maps, as a reader's browser shows them; `node tools/picture.mjs --help` says how.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderSync } from '@wayline/renderer/text';
import { openBrowser } from './browser/chromium.mjs';
import { readerFonts, serveFonts, show } from './browser/fonts.mjs';

const help = `Usage: node packages/renderer/tools/picture.mjs FILE... -o DIR [options]

Draws .journey files, or takes .svg files as they are, and writes a PNG of each.

  -o, --out DIR      where to write (default: out/pictures)
  --theme NAME       paper, night, print or both (default: what the file says)
  --font NAME        ${readerFonts.join(', ')} (default: Inter)
  --scale NUMBER     pixels of the PNG to a pixel of the map (default: 1)
  --view NAME        a view that the file declares, or a kind of picture such as curve
  --rtl              mirrored
  --vertical         running down the page
  --density NAME     presentation or dense (default: by the number of steps)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', short: 'o', default: 'out/pictures' },
    theme: { type: 'string' },
    font: { type: 'string', default: 'Inter' },
    scale: { type: 'string', default: '1' },
    view: { type: 'string' },
    rtl: { type: 'boolean', default: false },
    vertical: { type: 'boolean', default: false },
    density: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const font = readerFonts.find((name) => name === values.font);
const scale = Number(values.scale);
if (values.help || positionals.length === 0 || !font || !(scale > 0)) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const themes = values.theme === 'both' ? ['paper', 'night'] : [values.theme];
mkdirSync(values.out, { recursive: true });
const browser = await openBrowser();
try {
  const context = await browser.newContext({ deviceScaleFactor: scale });
  const page = await context.newPage();
  await serveFonts(page);
  for (const file of positionals)
    for (const theme of themes) {
      await show(page, pictureOf(file, theme), font);
      const name =
        basename(file).replace(/\.(journey|svg)$/, '') +
        [values.view, theme].map((part) => (part ? `-${part}` : '')).join('');
      const path = join(values.out, `${name}.png`);
      writeFileSync(path, await page.screenshot());
      console.log(path);
    }
} finally {
  await browser.close();
}

/**
 * @param {string} file
 * @param {string | undefined} theme
 */
function pictureOf(file, theme) {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.svg')) return text;
  return renderSync(text, {
    fileName: basename(file),
    ...(theme && { theme }),
    ...(values.view && { view: values.view }),
    ...(values.vertical && { orientation: /** @type {const} */ ('vertical') }),
    ...(values.density === 'dense' || values.density === 'presentation' ? { density: values.density } : {}),
    ...(values.rtl && { direction: /** @type {const} */ ('rtl') }),
  }).svg;
}
