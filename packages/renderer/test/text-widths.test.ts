import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { describe, expect, test } from 'vitest';
import { createRuler, type Weight } from '../src/text/ruler.ts';

const resolve = createRequire(import.meta.url).resolve;
const ruler = createRuler();
const weights = [400, 500, 600, 700] as const;

describe('the shipped tables', () => {
  test('are what the tool writes from the fonts', () => {
    const tool = fileURLToPath(new URL('../tools/width-tables.mjs', import.meta.url));
    const shipped = readFileSync(new URL('../src/text/widths.generated.ts', import.meta.url), 'utf8');
    expect(execFileSync(process.execPath, [tool], { encoding: 'utf8' })).toBe(shipped);
  });
});

describe('a set line', () => {
  const corpus = [
    'Smell from the street, pay by phone: AVATAR, Tomato, 1.7 points at step 3 (70%)',
    'Zażółć gęślą jaźń – Jedzie do najbliższego dealera, „Mam już dwadzieścia otwartych kart”.',
    'Příliš žluťoučký kůň úpěl ďábelské ódy',
    'Fußgängerübergänge in Köln, déjà vu à Besançon, niño, smørrebrød',
    'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία',
    'Съешь же ещё этих мягких французских булок',
    'Tiếng Việt có nhiều dấu thanh',
  ];
  const families = {
    Inter: (weight: Weight) => [font(`inter-ui/web/Inter-${interStyle[weight]}.woff2`)],
    Arimo: (weight: Weight) =>
      ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'].map((slice) =>
        font(`@fontsource/arimo/files/arimo-${slice}-${weight < 600 ? 400 : 700}-normal.woff2`),
      ),
    'Noto Sans': (weight: Weight) => [
      font(`@expo-google-fonts/noto-sans/${notoStyle[weight]}/NotoSans_${notoStyle[weight]}.ttf`),
    ],
  };

  test.each(Object.keys(families))('is at most a hundredth wider than the ruler says, in %s', (family) => {
    for (const weight of weights) {
      const fonts = families[family as keyof typeof families](weight);
      for (const line of corpus.flatMap((text) => [text, ...text.split(' ')])) {
        const real = setWidth(fonts, line);
        expect(ruler(line, 1000, weight), `${line} at ${weight}`).toBeGreaterThanOrEqual(real * 0.99);
      }
    }
  });

  test('is hardly narrower in Inter than the ruler says, so that columns are used', () => {
    const [inter] = families.Inter(400);
    const said = corpus.reduce((sum, line) => sum + ruler(line, 1000, 400), 0);
    const real = corpus.reduce((sum, line) => sum + setWidth(inter ? [inter] : [], line), 0);
    expect(said / real).toBeLessThan(1.06);
  });

  test('of Arabic is measured in its joined forms', () => {
    const words =
      'رحلة العميل تبدأ من الإعلان في الشارع وتنتهي عند استلام الطلب من المتجر القريب پشتیبانی گفتگو'.split(
        ' ',
      );
    for (const [weight, file] of [
      [400, '400'],
      [700, '700'],
    ] as const) {
      const arabic = font(`@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${file}-normal.woff2`);
      for (const word of words) {
        const run = arabic.layout(word, { mark: false, mkmk: false }, 'arab', undefined, 'rtl');
        const real = (run.advanceWidth / arabic.unitsPerEm) * 1000;
        // Some letters change once more beside certain others.
        expect(ruler(word, 1000, weight), word).toBeGreaterThanOrEqual(real * 0.97);
        expect(ruler(word, 1000, weight), word).toBeLessThanOrEqual(real * 1.1);
      }
    }
  });
});

const interStyle = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' };
const notoStyle = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold', 700: '700Bold' };

function font(file: string): fontkit.Font {
  return fontkit.create(readFileSync(resolve(file)));
}

/** Sets each stretch of text in the first slice that has it, with kerning. */
function setWidth(fonts: readonly fontkit.Font[], line: string): number {
  let width = 0;
  let stretch = '';
  let current: fontkit.Font | undefined;
  const flush = () => {
    if (current !== undefined && stretch !== '')
      width += (current.layout(stretch).advanceWidth / current.unitsPerEm) * 1000;
    stretch = '';
  };
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const next = current?.hasGlyphForCodePoint(code)
      ? current
      : fonts.find((each) => each.hasGlyphForCodePoint(code));
    if (next !== current) flush();
    current = next;
    stretch += character;
  }
  flush();
  return width;
}
