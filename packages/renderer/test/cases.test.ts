import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from '@wayline/core';
import { describe, expect, it } from 'vitest';
import { renderSync } from '../src/render.ts';
import { viewIn } from './audit/corpus.ts';

const cases = new URL('./cases/', import.meta.url);

describe('a case draws the picture beside it', () => {
  it.each(readdirSync(cases))('%s', async (name) => {
    const text = readFileSync(new URL(`${name}/input.journey`, cases), 'utf8');
    const files = filesBeside(name);
    // A case that declares a view shows that one.
    const view = viewIn(text);
    const { svg, diagnostics } = renderSync(text, {
      fileName: `${name}.journey`,
      prefix: 'map',
      ...(view !== undefined && { view }),
      ...(files && { files, images: 'embed' }),
    });
    expect(diagnostics).toEqual([]);
    // One element a line, so that a change can be read.
    const picture = svg.replaceAll('><', '>\n<');
    await expect(picture).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/picture.svg`, cases)));
  });
});

/** What stands beside the text of a case, apart from its picture; nothing where it stands alone. */
function filesBeside(name: string): Files | undefined {
  const others = readdirSync(new URL(name, cases)).filter(
    (file) => !['input.journey', 'picture.svg'].includes(file),
  );
  if (others.length === 0) return undefined;
  return new Map(
    others.map((file) => {
      const bytes = readFileSync(new URL(`${name}/${file}`, cases));
      return [file, file.endsWith('.png') ? { bytes } : bytes.toString('utf8')];
    }),
  );
}
