import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { renderSync } from '@wayline/renderer/text';
import { expect, it } from 'vitest';
import { root } from './pages.ts';

/** What the README shows in the colours that its reader prefers. */
const inBothThemes = ['coffee-flat', 'omnichannel'];

const names = readdirSync(join(root, 'examples')).map((name) => basename(name, '.journey'));
const pictures = [
  ...names.map((name) => ({ name, theme: 'paper', file: `${name}.svg` })),
  ...inBothThemes.map((name) => ({ name, theme: 'night', file: `${name}.night.svg` })),
];

// Drawn by this test: `vitest run docs -u` after the picture of a map has changed.
it.each(pictures)('docs/pictures/$file is what the program draws', async ({ name, theme, file }) => {
  const fileName = `${name}.journey`;
  const { svg } = renderSync(readFileSync(join(root, 'examples', fileName), 'utf8'), { fileName, theme });
  await expect(svg).toMatchFileSnapshot(`pictures/${file}`);
});

it('docs/pictures holds no other picture', () => {
  expect(readdirSync(join(root, 'docs/pictures'))).toEqual(pictures.map(({ file }) => file).toSorted());
});
