import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { renderSync } from '@wayline/renderer/text';
import { expect, it } from 'vitest';
import { exampleFile, exampleNames, imagesOf } from './examples.ts';
import { blocksOf, filesOf, pages, root } from './pages.ts';

/** What the README shows in the colours that its reader prefers. */
const inBothThemes = ['coffee-flat', 'omnichannel'];

const examples = readdirSync(join(root, 'examples'));
const pictures = [
  ...exampleNames.map((name) => ({ name, theme: 'paper', file: `${name}.svg` })),
  ...inBothThemes.map((name) => ({ name, theme: 'night', file: `${name}.night.svg` })),
];

// Drawn by this test: `vitest run docs -u` after the picture of a map has changed.
it.each(pictures)('docs/pictures/$file is what the program draws', async ({ name, theme, file }) => {
  const fileName = `${name}.journey`;
  const { svg } = renderSync(exampleFile(fileName), {
    fileName,
    theme,
    images: 'embed',
    files: imagesOf(name),
  });
  await expect(svg).toMatchFileSnapshot(`pictures/${file}`);
});

/** Examples that a file beside them tells in another language. */
const retold = examples.flatMap((name) => {
  const [, map = '', language = ''] = /^(.+)\.([^.]+)\.yaml$/.exec(name) ?? [];
  return map === '' ? [] : [{ name, map, language, file: `${map}.${language}.svg` }];
});

it.each(retold)('docs/pictures/$file is what the program draws', async ({ name, map, language, file }) => {
  const [text = '', translations = ''] = [`${map}.journey`, name].map(exampleFile);
  const { svg, diagnostics } = renderSync(text, {
    fileName: `${map}.journey`,
    language,
    files: new Map([[name, translations]]),
  });
  expect(diagnostics).toEqual([]);
  await expect(svg).toMatchFileSnapshot(`pictures/${file}`);
});

/** The maps of the pages that are shown with their picture: an image stands right after the text. */
const shown = pages.flatMap((page) => {
  const { text, path } = page;
  return blocksOf(page).flatMap((block) => {
    const image = /^\n!\[[^\]]+\]\(([^)]+)\)/.exec(text.split(`${block.text}\`\`\`\n`)[1] ?? '')?.[1];
    return block.language === 'journey' && image !== undefined
      ? [
          {
            map: block.text,
            view: block.view,
            files: filesOf(page),
            file: relative(join(root, 'docs/pictures'), join(root, dirname(path), image)),
          },
        ]
      : [];
  });
});

it.each(shown)('docs/pictures/$file is what the map above it draws', async ({ map, view, files, file }) => {
  const fileName = `${basename(file, '.svg')}.journey`;
  const { svg } = renderSync(map, { fileName, files, ...(view !== undefined && { view }) });
  await expect(svg).toMatchFileSnapshot(`pictures/${file}`);
});

it('docs/pictures holds no other picture', () => {
  const found = readdirSync(join(root, 'docs/pictures'), { recursive: true, encoding: 'utf8' });
  const drawn = [...pictures, ...retold, ...shown].map(({ file }) => file);
  // The gallery has a test of its own.
  const others = found.filter((name) => name.endsWith('.svg') && !name.startsWith('gallery'));
  expect(others.toSorted()).toEqual(drawn.toSorted());
});
