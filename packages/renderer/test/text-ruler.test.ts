import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRuler } from '../src/text/ruler.ts';

const ruler = createRuler();
const em = (text: string) => ruler(text, 1000, 400);

describe('ruler', () => {
  test.each([
    ['a Chinese character fills its square', '旅', 1000],
    ['so does its punctuation', '「', 1000],
    ['a half-width form fills half of it', 'ｶ', 500],
    ['a Korean syllable is one em', '한', 1000],
    ['an emoji is one picture', '👍', 1250],
    ['a family of joined emoji is one picture', '👨‍👩‍👧', 1250],
    ['a skin tone makes no second picture', '👍🏽', 1250],
    ['a flag is one picture', '🇵🇱', 1250],
    ['a selector makes a picture of a sign', '❤️', 1250],
    ['a control character is not seen', '\u200b', 0],
  ])('%s', (_, text, width) => {
    expect(em(text)).toBe(width);
  });

  test('an accent adds nothing, composed or not', () => {
    expect(em('ó')).toBeGreaterThan(0);
    expect(em('o\u0301')).toBe(em('o'));
    expect(em('ń')).toBeGreaterThanOrEqual(em('n'));
  });

  test('a size scales, and a heavier weight is never narrower in running text', () => {
    expect(ruler('Journey', 26, 400)).toBeCloseTo(2 * ruler('Journey', 13, 400));
    const text = 'Kupuje nowy samochód';
    expect(ruler(text, 13, 700)).toBeGreaterThan(ruler(text, 13, 600));
    expect(ruler(text, 13, 600)).toBeGreaterThan(ruler(text, 13, 400));
  });

  test('any string has a finite width, the same from every ruler', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(400, 500, 600, 700),
        (text, weight) => {
          const width = ruler(text, 13, weight as 400);
          expect(width).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(width)).toBe(true);
          expect(createRuler()(text, 13, weight as 400)).toBe(width);
        },
      ),
    );
  });

  test('half a surrogate pair is measured too', () => {
    expect(em('\ud83d')).toBeGreaterThan(0);
  });
});
