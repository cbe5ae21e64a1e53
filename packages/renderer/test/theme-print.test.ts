import { expect, it } from 'vitest';
import { palettes } from '../src/theme/index.ts';
import type { Palette } from '../src/theme/palette.ts';
import { type Role, roles, styleIn } from '../src/theme/roles.ts';
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

it('shows every shape that the light theme shows', () => {
  const { paper } = palettes;
  const seen = (palette: Palette, role: Role) => {
    const { colours } = palette;
    const { fill, stroke } = styleIn(palette, role);
    return [fill, stroke].some(
      (token) => token && contrast(colourOf(colours[token]), colourOf(colours.page)) >= 1.05,
    );
  };
  // The washes of stages are white on paper, and words on dark grounds are dark there.
  const left = /^(page|wash|wash-alt|on-.+|icon-on-paid)$/;
  const names = Object.keys(roles) as readonly Role[]; // the keys of the table are the roles
  expect(names.filter((role) => !left.test(role) && seen(paper, role) && !seen(print, role))).toEqual([]);
});
