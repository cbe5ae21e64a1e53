import { expect, it } from 'vitest';
import { palettes } from '../src/theme/index.ts';
import { roles } from '../src/theme/roles.ts';
import { colourOf, contrast } from './audit/colour.ts';
import { renderSync } from './scene-of.ts';

const { print } = palettes;
const text = '# Shop\n- Buys ~ +1 glad\n  @ Shop\n- Waits ~ -1 cross\n';
const drawn = (theme: string) => renderSync(text, { theme, prefix: 'p' }).svg;

it('paints roles that there are', () => {
  expect(Object.keys(print.roles ?? {}).filter((name) => !Object.hasOwn(roles, name))).toEqual([]);
});

it('has no dark fill behind words', () => {
  const { colours } = print;
  const grounds = [colours.wash, colours.card, colours.chipPaid, colours.chipOwned, colours.phase4];
  for (const ground of grounds) expect(contrast(colourOf(ground), colourOf('#FFFFFF'))).toBeLessThan(2);
});

it('fills areas with hatches of its own picture, and needs no gradient', () => {
  const svg = drawn('print');
  expect(svg).toContain('<pattern id="p-hatch-area-positive"');
  expect(svg).toContain('fill="url(#p-hatch-area-negative)"');
  expect(svg).not.toContain('linearGradient');
});

it('moves nothing', () => {
  const places = (svg: string) => svg.match(/ (?:x|y|cx|cy|d|width|height)="[^"]*"/g)?.join('');
  const body = (svg: string) => svg.slice(svg.indexOf('data-layer'));
  expect(places(body(drawn('print')))).toBe(places(body(drawn('paper'))));
});
