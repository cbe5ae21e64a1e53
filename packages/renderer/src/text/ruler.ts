import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { createArabicForms } from './arabic-forms.ts';
import { isEmoji } from './emoji.ts';
import type { Weight } from './weight.ts';
import { readWidth } from './width-table.ts';
import { pages } from './widths.generated.ts';

export type { Weight };

/** The width of a run of text in px at a size in px; the same answer on every machine. */
export type Ruler = (text: string, size: number, weight: Weight) => number;

// In 1/1000 em.
const em = 1000;
const halfEm = 500;
const emojiWidth = 1250;
/** A letter of a script without a table is taken for a wide one. */
const unknownWidth = 900;
/** In a page: the character is measured with its neighbours. */
const needsContext = 0xffff;

/**
 * Makes a ruler from the shipped advance widths: the largest among Inter, Arial's metric twins and Noto Sans, so that
 * no reader's font is wider. What it remembers lives as long as the ruler.
 */
export function createRuler(): Ruler {
  const pagesOf = { 400: createPages(0), 500: createPages(1), 600: createPages(2), 700: createPages(3) };
  const contextual = new Map<string, number>();
  const arabicWidth = createArabicForms();

  return (text, size, weight) => {
    const widthPages = pagesOf[weight];
    let width = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const advance = (widthPages.loaded[code >> 7] ?? widthPages.load(code >> 7))[code & 127] ?? 0;
      if (advance === needsContext) return (size * withContext(text, weight)) / em;
      width += advance;
    }
    return (size * width) / em;
  };

  function withContext(text: string, weight: Weight): number {
    const key = `${weight}${text}`;
    const known = contextual.get(key);
    if (known !== undefined) return known;
    let width = 0;
    let index = 0;
    for (const cluster of collectGraphemes(text)) {
      width += isEmoji(cluster) ? emojiWidth : clusterWidth(cluster, text, index, weight);
      index += cluster.length;
    }
    contextual.set(key, width);
    return width;
  }

  function clusterWidth(cluster: string, text: string, start: number, weight: Weight): number {
    const widthPages = pagesOf[weight];
    let width = 0;
    let offset = 0;
    for (const character of cluster) {
      const code = character.codePointAt(0) ?? 0;
      const listed =
        code > 0xffff
          ? needsContext
          : (widthPages.loaded[code >> 7] ?? widthPages.load(code >> 7))[code & 127];
      // Inside a cluster an unlisted character is a mark on what stands before it.
      width +=
        arabicWidth(text, start + offset, weight) ??
        (listed !== undefined && listed !== needsContext ? listed : offset === 0 ? defaultWidth(code) : 0);
      offset += character.length;
    }
    return width;
  }
}

interface Pages {
  /** Widths of 128 characters each, by the upper bits of their code. */
  readonly loaded: (Uint16Array | undefined)[];
  readonly load: (page: number) => Uint16Array;
}

function createPages(weightIndex: number): Pages {
  const loaded: (Uint16Array | undefined)[] = new Array(512);
  const widthOf = (code: number): number => (loaded[code >> 7] ?? load(code >> 7))[code & 127] ?? 0;
  const load = (page: number): Uint16Array => {
    const widths = new Uint16Array(128);
    loaded[page] = widths;
    const rows = pages[page];
    const missing: number[] = [];
    for (let index = 0; index < 128; index++) {
      const listed = rows === undefined ? 0 : readWidth(rows, index, weightIndex);
      if (listed > 0) widths[index] = listed - 1;
      else missing.push(index);
    }
    // An accented letter leans on its base letter, which may come later in the page.
    for (const index of missing) widths[index] = unlisted(page * 128 + index, rows !== undefined, widthOf);
    return widths;
  };
  return { loaded, load };
}

function unlisted(code: number, hasTable: boolean, widthOf: (code: number) => number): number {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d ? widthOf(0x20) : 0;
  if (isWide(code)) return em;
  if (code >= 0xff61 && code <= 0xffdc) return halfEm;
  if (!hasTable) return needsContext;
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  return base === code ? needsContext : widthOf(base);
}

/** Whether a character of the first plane fills the square of a Chinese character. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x3029) ||
    (code >= 0x3030 && code <= 0x3098) ||
    (code >= 0x309b && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  );
}

function defaultWidth(code: number): number {
  if (isIgnorable(code)) return 0;
  if (code >= 0x1100 && code <= 0x115f) return em;
  if (code >= 0x1f000 && code <= 0x1faff) return emojiWidth;
  if (code >= 0x20000 || (code >= 0x2300 && code <= 0x2bff)) return em;
  return unknownWidth;
}

/** Marks without a base, joiners, selectors and other characters that are never seen. */
function isIgnorable(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}
