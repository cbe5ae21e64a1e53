import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { views } from '@wayline/renderer';
import { render } from '@wayline/renderer/text';
import { expect, it } from 'vitest';
import { exampleFile, exampleNames, imagesOf } from './examples.ts';
import { root } from './pages.ts';

/** A table is no picture. */
const kinds = views.map(({ name }) => name).filter((name) => name !== 'table');
/** The full map is drawn for other pages as well. */
const fileOf = (map: string, view: string): string =>
  view === 'map' ? `${map}.svg` : `gallery/${map}.${view}.svg`;

const shown = exampleNames.flatMap((map) =>
  kinds.filter((view) => view !== 'map').map((view) => ({ map, view, file: fileOf(map, view) })),
);

// Drawn by this test: `vitest run docs -u` after a picture has changed.
it.each(shown)('docs/pictures/$file is what the program draws', async ({ map, view, file }) => {
  const fileName = `${map}.journey`;
  const { svg } = await render(exampleFile(fileName), {
    fileName,
    view,
    images: 'embed',
    files: imagesOf(map),
  });
  await expect(svg).toMatchFileSnapshot(`pictures/${file}`);
});

it('docs/gallery.md shows each of them', async () => {
  await expect(page()).toMatchFileSnapshot('gallery.md');
});

it('docs/pictures/gallery holds no other picture', () => {
  const found = readdirSync(join(root, 'docs/pictures/gallery')).map((name) => `gallery/${name}`);
  expect(found.toSorted()).toEqual(shown.map(({ file }) => file).toSorted());
});

function page(): string {
  const sections = exampleNames.map((map) => {
    const rows = Array.from({ length: Math.ceil(kinds.length / 2) }, (_, row) =>
      kinds.slice(2 * row, 2 * row + 2),
    ).map((pair) => `| ${pair.map((view) => picture(map, view)).join(' | ')} |`);
    return `## ${map}\n\n${titleOf(map)}, drawn from [${map}.journey](../examples/${map}.journey).\n\n|  |  |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Gallery

Every [example](../examples) in every [view](views.md), drawn from its text alone.
A click shows a picture in its full size.

${exampleNames.map((map) => `- [${titleOf(map)}](#${map})`).join('\n')}

${sections.join('\n')}`;
}

function titleOf(map: string): string {
  return /^# (.+)$/m.exec(exampleFile(`${map}.journey`))?.[1] ?? map;
}

const picture = (map: string, view: string): string =>
  `**${view}**<br>[![${map}: ${view}](pictures/${fileOf(map, view)})](pictures/${fileOf(map, view)})`;
