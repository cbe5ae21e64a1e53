import type { Brand } from '@wayline/core';
import { hexAt, shadeOf } from '@wayline/core/colour';
import { describe, expect, it } from 'vitest';
import { roomFor } from '../src/text/font-room.ts';
import { brandPalette } from '../src/theme/brand.ts';
import { palettes } from '../src/theme/index.ts';
import { paleText } from './audit/checks/pale-text.ts';
import { examples } from './audit/corpus.ts';
import { paintedAs, pictureOf } from './audit/picture.ts';
import { survey } from './audit/survey.ts';
import { renderSync } from './scene-of.ts';

const text = '# Shop\npersona: Ana\n> Hurry!\n- Buys ~ +1 glad\n  @ Shop\n- Waits ~ -1 cross\n  ! Slow\n';
const drawn = (theme: string | Brand, source = text) => renderSync(source, { theme, prefix: 'p' }).svg;
const themed = (theme: string) => `---\ntheme: ${theme}\n---\n${text}`;

describe('the palette of a brand', () => {
  const hues = [0, 45, 90, 135, 180, 225, 270, 315];
  const accents = hues.flatMap((h) => [0.25, 0.55, 0.85].map((l) => hexAt({ l, c: 0.2, h })));
  const brands: readonly Brand[] = [
    ...[...accents, '#000000', '#808080', '#FFFFFF'].map((accent) => ({ accent })),
    { accent: '#E30613', emotion: { positive: '#FFD700', negative: '#FF69B4' } },
  ];

  it.each(brands.map((brand) => [JSON.stringify(brand), brand] as const))('can be read: %s', (_, brand) => {
    const example = examples().find(({ name }) => name.includes('omnichannel'));
    if (!example) throw new Error('The example is gone');
    const { scene } = pictureOf(example);
    const painted = (['paper', 'night', 'print'] as const).map((base) =>
      paintedAs('<svg/>', brandPalette(brand, base)),
    );
    expect(paleText.find(survey({ name: 'brand', scene, painted, reference: false }))).toEqual([]);
  });

  it('keeps an accent that can be read as it is, and its hue where it cannot', () => {
    expect(brandPalette({ accent: '#0B6E4F' }).colours.accent).toBe('#0B6E4F');
    const { h } = shadeOf('#F5A623');
    expect(shadeOf(brandPalette({ accent: '#F5A623' }).colours.accent).h).toBeCloseTo(h, -1);
  });

  it('deepens the stages in the hue of the accent', () => {
    const { colours } = brandPalette({ accent: '#0B6E4F' });
    const shades = [colours.phase1, colours.phase2, colours.phase3, colours.phase4].map(shadeOf);
    expect(shades.map(({ l }) => Math.round(l * 100))).toEqual([50, 42, 34, 28]);
    for (const { c } of shades) expect(c).toBeLessThanOrEqual(0.081);
  });

  it('is the usual one where a brand has no colours', () => {
    expect(brandPalette({ radius: 2 })).toBe(palettes.paper);
    expect(brandPalette({ mode: 'night' })).toBe(palettes.night);
  });
});

describe('a theme of one’s own', () => {
  it('stands in the front matter, in a file, or in the call', () => {
    const brand = { accent: '#0B6E4F', font: 'Lora', radius: 0 };
    const inText = drawn('paper', themed('{accent: "#0B6E4F", font: Lora, radius: 0}'));
    const files = new Map([['brand.yaml', 'accent: "#0B6E4F"\nfont: Lora\nradius: 0\n']]);
    const inFile = renderSync(themed('./brand.yaml'), { files, prefix: 'p' }).svg;
    expect(inFile).toBe(inText);
    expect(drawn(brand)).toBe(inText);
    expect(inText).toContain('#0b6e4f');
  });

  it('is light and dark in one picture, and dark where that is asked for', () => {
    const auto = drawn({ accent: '#0B6E4F', mode: 'auto' });
    expect(auto).toContain('--wl-accent:#0B6E4F');
    expect(auto).toContain(`--wl-accent:${brandPalette({ accent: '#0B6E4F' }, 'night').colours.accent}`);
    expect(drawn('dark', themed('{accent: "#0B6E4F"}'))).toBe(drawn({ accent: '#0B6E4F', mode: 'night' }));
  });

  it('rounds corners, sets densely, and gives titles a font of their own', () => {
    expect(drawn({ radius: 0 })).not.toMatch(/ rx="[1-9]/);
    expect(drawn({ density: 'dense' })).toBe(renderSync(text, { density: 'dense', prefix: 'p' }).svg);
    const svg = drawn({ font: { heading: 'Playfair Display', body: 'Lora' } });
    expect(svg).toMatch(/<text [^>]*font-family="'Playfair Display', Lora, Inter, [^>]*>Shop</);
    expect(svg).toMatch(/^<svg [^>]*font-family="Lora, Inter, /);
  });

  it('takes no font that is more than a name', () => {
    const svg = drawn({ font: 'Lora; } body { color: red, "x", </style>, url(x), Karla' });
    expect(/font-family="([^"]*)"/.exec(svg)?.[1]).toMatch(/^Karla, Inter, /);
  });

  it('leaves more room for fonts that are wide or that nobody has measured', () => {
    expect(roomFor('Inter, Arial')).toBe(1);
    expect(roomFor('Montserrat')).toBe(1.07);
    expect(roomFor('Inter, Corporate Sans')).toBe(1.17);
    const lines = (svg: string) => svg.match(/<text /g)?.length ?? 0;
    const long = `${text}  A sentence that is as long as it can be before it takes another line of the map.\n`;
    expect(lines(drawn({ font: 'Corporate Sans' }, long))).toBeGreaterThanOrEqual(lines(drawn({}, long)));
  });
});
