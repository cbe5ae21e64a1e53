import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';
import type { Place } from './problem.ts';

/** Longer lines are shown by the part around the problem. */
const longestLine = 120;
const shownBefore = 40;

/** The two lines of a code frame: the line of the file and, under it, where to look. */
export interface CodeFrame {
  readonly line: string;
  readonly indent: string;
  readonly carets: string;
}

/** Shows a place of a text; `column` counts from 1. */
export function codeFrame({ line, range }: Place, column: number): CodeFrame {
  const from = column - 1;
  const to = Math.min(Math.max(from + range.to - range.from, from + 1), Math.max(line.length, from + 1));
  const first = line.length <= longestLine ? 0 : whole(line, Math.max(0, from - shownBefore));
  const last = line.length <= longestLine ? line.length : whole(line, first + longestLine);

  const lead = first > 0 ? '…' : '';
  const before = printable(line.slice(first, from));
  const marked = printable(line.slice(from, Math.min(to, last)));
  const after = printable(line.slice(Math.min(to, last), last));
  return {
    line: `${lead}${before}${marked}${after}${last < line.length ? '…' : ''}`,
    indent: ' '.repeat(displayWidth(lead + before)),
    carets: '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}

/** Moves a cut out of the middle of a surrogate pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
