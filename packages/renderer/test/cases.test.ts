import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderSync } from '../src/render.ts';

const cases = new URL('./cases/', import.meta.url);

describe('a case draws the picture beside it', () => {
  it.each(readdirSync(cases))('%s', async (name) => {
    const text = readFileSync(new URL(`${name}/input.journey`, cases), 'utf8');
    const { svg, diagnostics } = renderSync(text, { fileName: `${name}.journey`, prefix: 'map' });
    expect(diagnostics).toEqual([]);
    // One element a line, so that a change can be read.
    const picture = svg.replaceAll('><', '>\n<');
    await expect(picture).toMatchFileSnapshot(fileURLToPath(new URL(`${name}/picture.svg`, cases)));
  });
});
