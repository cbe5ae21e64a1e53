import { describe, expect, it } from 'vitest';
import { contrast, hexAt, hexOf, legibleOn, shadeOf } from '../src/colour.ts';

describe('colours', () => {
  it.each([
    ['#2F4B9B', '#2F4B9B'],
    ['#abc', '#AABBCC'],
    [' Teal ', '#008080'],
    ['2F4B9B', undefined],
    ['#12', undefined],
    ['#2F4B9B80', undefined],
    ['transparent', undefined],
    ['constructor', undefined],
    ['url(#x)', undefined],
  ])('%s is read as %s', (written, hex) => {
    expect(hexOf(written)).toBe(hex);
  });

  it('have the contrast of WCAG 2', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  });

  it('survive the way to OKLCH and back', () => {
    for (const hex of ['#000000', '#FFFFFF', '#808080', '#FF0000', '#0B6E4F', '#F5A623'])
      expect(hexAt(shadeOf(hex))).toBe(hex);
  });

  it('stay on screens: what is too strong gets paler, not darker', () => {
    const { l, c } = shadeOf(hexAt({ l: 0.5, c: 0.4, h: 150 }));
    expect(l).toBeCloseTo(0.5, 1);
    expect(c).toBeLessThan(0.4);
  });

  it('become legible with the smallest step that does it, on light grounds and dark ones', () => {
    expect(legibleOn('#0B6E4F', ['#FFFFFF'])).toBe('#0B6E4F');
    for (const ground of ['#FFFFFF', '#0E131B', '#FFF8E3']) {
      const legible = legibleOn('#C98A00', [ground]);
      expect(contrast(legible, ground)).toBeGreaterThanOrEqual(4.5);
      if (legible !== '#C98A00') expect(contrast(legible, ground)).toBeLessThan(4.65);
    }
  });
});
