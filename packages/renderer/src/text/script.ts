import { isEmoji } from './emoji.ts';

/** Writing systems that may want a font of their own; `latin` stands for Greek and Cyrillic too. */
export type Script = 'latin' | 'han' | 'kana' | 'hangul' | 'arabic' | 'hebrew' | 'emoji' | 'other';

/** What a grapheme cluster says about the run it stands in. */
export type Belonging = Script | 'neutral' | 'cjk-punctuation';

/** Tells the script of a grapheme cluster; spaces and most punctuation have none. */
export function scriptOf(cluster: string): Belonging {
  const code = cluster.codePointAt(0) ?? 0;
  if (isEmoji(cluster)) return 'emoji';
  if (code < 0x80) return isAsciiWord(code) ? 'latin' : 'neutral';
  return ranges.find(([first, last]) => code >= first && code <= last)?.[2] ?? 'other';
}

/** True for text that is one Latin run whatever stands in it; asked first, as most labels are. */
export function isPlainLatin(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x530 && (code < 0x1e00 || code > 0x22ff || isBidiControl(code) || code === 0x20e3))
      return false;
  }
  return true;
}

/** Whether some character is written from right to left or steers the direction. */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
    text,
  );
}

const ranges: readonly (readonly [number, number, Belonging])[] = [
  [0x0080, 0x00bf, 'neutral'],
  [0x00c0, 0x058f, 'latin'],
  [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x08ff, 'arabic'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1fff, 'latin'],
  [0x2000, 0x2bff, 'neutral'],
  [0x2c60, 0x2c7f, 'latin'],
  [0x2e80, 0x2fff, 'han'],
  [0x3005, 0x3007, 'han'],
  [0x3000, 0x303f, 'cjk-punctuation'],
  [0x3040, 0x30ff, 'kana'],
  [0x3100, 0x312f, 'han'],
  [0x3130, 0x318f, 'hangul'],
  [0x3190, 0x31ef, 'han'],
  [0x31f0, 0x31ff, 'kana'],
  [0x3200, 0x9fff, 'han'],
  [0xa960, 0xa97f, 'hangul'],
  [0xac00, 0xd7ff, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb00, 0xfb1c, 'latin'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe00, 0xfe2f, 'neutral'],
  [0xfe30, 0xfe6f, 'cjk-punctuation'],
  [0xfe70, 0xfeff, 'arabic'],
  [0xff00, 0xff0f, 'cjk-punctuation'],
  [0xff1a, 0xff20, 'cjk-punctuation'],
  [0xff3b, 0xff40, 'cjk-punctuation'],
  [0xff5b, 0xff65, 'cjk-punctuation'],
  [0xff66, 0xff9f, 'kana'],
  [0xffa0, 0xffdf, 'hangul'],
  [0xff00, 0xffef, 'han'],
  [0x1b000, 0x1b16f, 'kana'],
  [0x20000, 0x3ffff, 'han'],
];

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

function isBidiControl(code: number): boolean {
  return (
    (code >= 0x200e && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
