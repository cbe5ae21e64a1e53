// Prints src/text/widths.generated.ts: `node tools/width-tables.mjs > src/text/widths.generated.ts`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const weights = [400, 500, 600, 700];
const slices = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const interStyles = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' };
const notoStyles = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold', 700: '700Bold' };

/** Blocks that a page of 128 advance widths is written for. */
const blocks = [
  [0x0020, 0x024f],
  [0x0300, 0x0500],
  [0x0590, 0x05ff],
  [0x0900, 0x097f],
  [0x0e00, 0x0e7f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
  [0x2460, 0x24ff],
  [0x25a0, 0x25ff],
];

/** From here on a reader without Inter gets the glyph of some symbol font, one em wide or less. */
const firstSymbol = 0x2460;
const arrows = [0x2190, 0x21ff];

const arabicLetters = [...range(0x0620, 0x064a), ...range(0x0671, 0x06d5)];
/** The smallest and the largest difference between neighbouring weights that is written. */
const least = -30;
const most = least + 90;

const tatweel = '\u0640';
const zeroWidth = /\p{Mn}|\p{Me}|\p{Cf}/u;

console.log(`// Written by tools/width-tables.mjs; do not edit.
// Advance widths in 1/1000 em by page of 128 code points. The first string of a page has two digits of base 64 a
// code point, its width plus one at weight 400; the next have one character each, the difference to the weight
// before. 0 where no font has the character, or where its base letter says it all.
export const pages: Readonly<Record<number, readonly string[]>> = ${print(pages())};
export const leastDifference = ${least};

// The same for Arabic letters at 400, 600 and 700, one page each for isolated, initial, medial and final forms; a letter
// that does not join there has 0.
export const firstArabicLetter = ${arabicLetters[0]};
export const arabicForms: readonly (readonly string[])[] = ${print(arabicForms())};`);

function pages() {
  const fonts = Object.fromEntries(
    weights.map((weight) => [
      weight,
      [
        open(`inter-ui/web/Inter-${interStyles[weight]}.woff2`),
        // Arial and its metric twins have no 500 and 600: a browser takes 400 and 700.
        ...[...slices, 'hebrew'].map((slice) => sliced('arimo', slice, weight < 600 ? 400 : 700)),
        open(`@expo-google-fonts/noto-sans/${notoStyles[weight]}/NotoSans_${notoStyles[weight]}.ttf`),
        sliced('noto-sans-hebrew', 'hebrew', weight),
        sliced('noto-sans-thai', 'thai', weight),
      ],
    ]),
  );
  const result = {};
  for (const [first, last] of blocks) {
    for (let page = first >> 7; page <= last >> 7; page++) {
      result[page] = encode(
        range(page << 7, (page << 7) + 127).map((code) => {
          const row = (code) => weights.map((weight) => widest(fonts[weight], code));
          if (code < first || code > last) return weights.map(() => 0);
          const base = String.fromCodePoint(code).normalize('NFD').codePointAt(0);
          return base !== code && isCovered(row(code), row(base)) ? weights.map(() => 0) : row(code);
        }),
      );
    }
  }
  return result;
}

/** An accented letter is left out where its base letter is as wide, or hardly wider. */
function isCovered(row, baseRow) {
  return row.every((width, index) => width <= baseRow[index] && width > baseRow[index] - 12);
}

function widest(fonts, code) {
  if (zeroWidth.test(String.fromCodePoint(code))) return 1;
  const floor = code >= firstSymbol || (code >= arrows[0] && code <= arrows[1]) ? 1000 : 0;
  const widths = fonts
    .filter((font) => font.hasGlyphForCodePoint(code))
    .map((font) => advance(font, font.glyphForCodePoint(code)));
  return widths.length === 0 ? 0 : 1 + Math.max(floor, ...widths);
}

/** A letter is shaped between bare strokes, whose own widths are then taken off. */
function arabicForms() {
  const fonts = [400, 600, 700].map((weight) => sliced('noto-sans-arabic', 'arabic', weight));
  const letters = range(arabicLetters[0], arabicLetters.at(-1) ?? 0);
  return ['L', 'L_', '_L_', '_L'].map((context) =>
    encode(
      letters.map((code) =>
        fonts.map((font) => (arabicLetters.includes(code) ? formWidth(font, code, context) : 0)),
      ),
    ),
  );
}

function formWidth(font, code, context) {
  const letter = String.fromCodePoint(code);
  if (!font.hasGlyphForCodePoint(code)) return 0;
  if (zeroWidth.test(letter)) return 1;
  const formed = shape(font, context.replace('L', letter).replaceAll('_', tatweel));
  // Two strokes, as they are seen from left to right.
  const [after, before] = shape(font, tatweel + tatweel).glyphs;
  const own = formed.glyphs.filter(({ id }) => id !== before.id && id !== after.id);
  const isNotJoined =
    own.map(({ id }) => id).join() ===
    shape(font, letter)
      .glyphs.map(({ id }) => id)
      .join();
  if (context !== 'L' && letter !== tatweel && isNotJoined) return 0;
  const strokes = (context.startsWith('_') ? before.width : 0) + (context.endsWith('_') ? after.width : 0);
  return 1 + Math.ceil(formed.width - strokes - 1e-6);
}

function shape(font, text) {
  // fontkit 2.0.4 stumbles over anchors of marks in this font; they have no width.
  const run = font.layout(text, { mark: false, mkmk: false }, 'arab', undefined, 'rtl');
  const widths = run.positions.map(({ xAdvance }) => (xAdvance / font.unitsPerEm) * 1000);
  return {
    glyphs: run.glyphs.map(({ id }, index) => ({ id, width: widths[index] })),
    width: widths.reduce((sum, width) => sum + width, 0),
  };
}

/** Widths are given plus one; 0 says that the table leaves the character out. */
function encode(rows) {
  const used = rows.slice(0, rows.findLastIndex((row) => row[0] > 0) + 1).map(withinReach);
  return [
    used.map(([lightest]) => symbol(lightest >> 6) + symbol(lightest & 63)).join(''),
    ...used[0]
      .slice(1)
      .map((_, index) => used.map((row) => symbol(row[index + 1] - row[index] - least)).join('')),
  ];
}

/** Widens the few rows whose weights differ by more than one character can say. */
function withinReach(row) {
  const wide = [...row];
  for (let index = wide.length - 2; index >= 0; index--)
    wide[index] = Math.max(wide[index], wide[index + 1] - most);
  for (let index = 1; index < wide.length; index++)
    wide[index] = Math.max(wide[index], wide[index - 1] + least);
  return wide;
}

/** Printable ASCII from `#`, without quote and backslash. */
function symbol(value) {
  if (value < 0 || value > 90) throw new RangeError(`${value} is more than one character can say`);
  const code = value + 0x23;
  return String.fromCharCode(code < 0x5c ? code : code + 1);
}

function advance(font, glyph) {
  return Math.ceil((glyph.advanceWidth / font.unitsPerEm) * 1000 - 1e-6);
}

function sliced(family, slice, weight) {
  return open(`@fontsource/${family}/files/${family}-${slice}-${weight}-normal.woff2`);
}

function open(file) {
  return fontkit.create(readFileSync(createRequire(import.meta.url).resolve(file)));
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function print(value) {
  return JSON.stringify(value, null, 1).replace(/"(\d+)":/g, '$1:');
}
