import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startDrawer } from '../src/workbench/drawers.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const drawer = startDrawer(root);
afterAll(() => drawer.stop());

const file = 'examples/coffee.journey';
const text = readFileSync(join(root, file), 'utf8');

test('a picture comes with the places in the text that its parts are from', async () => {
  const { svg, problems, places } = await drawer.draw({ file, view: 'map', theme: 'night' });
  expect(svg).toContain('>Queue<');
  expect(problems).toEqual([]);
  const [key = '', [from, to] = [0, 0]] =
    Object.entries(places).find(([, place]) => text.slice(...place).startsWith('Queue')) ?? [];
  expect(svg).toContain(`data-key="${key}"`);
  expect(text.slice(from, to)).toMatch(/^Queue/);
});

test('pictures come in the order they are asked for, and what cannot be drawn is told', async () => {
  const wanted = { theme: 'paper', file };
  const [curve, gone, strip] = await Promise.all([
    drawer.draw({ ...wanted, view: 'curve' }),
    drawer.draw({ ...wanted, view: 'map', file: 'examples/gone.journey' }),
    drawer.draw({ ...wanted, view: 'strip', orientation: 'horizontal', language: 'pl' }),
  ]);
  expect(curve.svg).toMatch(/^<svg/);
  expect([gone.svg, gone.problems.join()]).toEqual(['', expect.stringContaining('gone.journey')]);
  expect(strip.svg.length).toBeLessThan(curve.svg.length);
});
