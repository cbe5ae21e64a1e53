import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderSync } from '../src/render.ts';

const examples = new URL('../../../examples/', import.meta.url);

it.each(readdirSync(examples).filter((name) => name.endsWith('.journey')))(
  'the strip of %s is low enough for a README',
  (name) => {
    const { scene } = renderSync(readFileSync(new URL(name, examples), 'utf8'), { view: 'strip' });
    expect(scene.height).toBeLessThanOrEqual(220);
  },
);
