import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Files } from '@wayline/core';
import { views } from '@wayline/renderer';
import { render } from '@wayline/renderer/text';
import { expect, it } from 'vitest';
import { root } from './pages.ts';

const maps = readdirSync(join(root, 'examples')).flatMap((name) =>
  name.endsWith('.journey') ? [basename(name, '.journey')] : [],
);
/** A table is no picture. */
const kinds = views.map(({ name }) => name).filter((name) => name !== 'table');

const shown = maps.flatMap((map) => kinds.map((view) => ({ map, view, file: `gallery/${map}.${view}.svg` })));

// Drawn by this test: `vitest run docs -u` after a picture has changed.
it.each(shown)('docs/pictures/$file is what the program draws', async ({ map, view, file }) => {
  const fileName = `${map}.journey`;
  const text = readFileSync(join(root, 'examples', fileName), 'utf8');
  const { svg } = await render(text, { fileName, view, images: 'embed', files: imagesOf(map) });
  await expect(svg).toMatchFileSnapshot(`pictures/${file}`);
});

/** The images of an example, in a folder of its name. */
function imagesOf(name: string): Files {
  const folder = join(root, 'examples', name);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(files.map((file) => [`${name}/${file}`, { bytes: readFileSync(join(folder, file)) }]));
}

it('docs/gallery.md shows each of them', async () => {
  await expect(page()).toMatchFileSnapshot('gallery.md');
});

it('docs/pictures/gallery holds no other picture', () => {
  const found = readdirSync(join(root, 'docs/pictures/gallery')).map((name) => `gallery/${name}`);
  expect(found.toSorted()).toEqual(shown.map(({ file }) => file).toSorted());
});

function page(): string {
  const sections = maps.map((map) => {
    const rows = Array.from({ length: Math.ceil(kinds.length / 2) }, (_, row) =>
      kinds.slice(2 * row, 2 * row + 2),
    ).map((pair) => `| ${pair.map((view) => picture(map, view)).join(' | ')} |`);
    return `## ${map}\n\n${titleOf(map)}, drawn from [${map}.journey](../examples/${map}.journey).\n\n|  |  |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Gallery

Every [example](../examples) in every [view](views.md), drawn from its text alone.
A click shows a picture in its full size.

${maps.map((map) => `- [${titleOf(map)}](#${map})`).join('\n')}

${sections.join('\n')}`;
}

function titleOf(map: string): string {
  return /^# (.+)$/m.exec(readFileSync(join(root, 'examples', `${map}.journey`), 'utf8'))?.[1] ?? map;
}

const picture = (map: string, view: string): string =>
  `**${view}**<br>[![${map}: ${view}](pictures/gallery/${map}.${view}.svg)](pictures/gallery/${map}.${view}.svg)`;
