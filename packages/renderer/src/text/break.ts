import { fit, type Piece } from './fit.ts';
import { glue } from './glue.ts';
import { opportunities } from './opportunities.ts';
import type { Ruler, Weight } from './ruler.ts';
import { splitWord, type WordPart } from './split-word.ts';
import { segmenterWords, type WordFinder } from './words.ts';

export type { WordFinder };

/** How a text is set in lines. */
export interface BreakOptions {
  /** No line is wider, in px, save a single grapheme cluster that is. */
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly ruler: Ruler;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Where words begin in scripts without spaces; asked only for a text that needs more than one line. */
  readonly words?: WordFinder;
}

/** Sets a text in as few lines as the width allows, well balanced and never cut short; `\n` forces a new line. */
export function breakLines(text: string, options: BreakOptions): readonly string[] {
  if (text.includes('\n'))
    return text
      .trim()
      .split(/\r?\n/)
      .flatMap((line) => breakParagraph(line, options));
  return breakParagraph(text, options);
}

function breakParagraph(text: string, options: BreakOptions): readonly string[] {
  const { width, size, weight, ruler } = options;
  const paragraph = needsTidying.test(text) ? text.replace(spaces, ' ').trim() : text;
  if (paragraph === '') return [];
  if (ruler(paragraph, size, weight) <= width) return [paragraph];
  const pieces = piecesOf(glue(paragraph, options.language), options);
  let first = 0;
  return fit(pieces, width, size * shortLine).map((last) => {
    const line = pieces.slice(first, last + 1);
    first = last + 1;
    return (
      line
        .map((piece) => piece.text)
        .join('')
        .trim() + (line.at(-1)?.hyphen ?? '')
    );
  });
}

/** In em: a last line that holds hardly more than one character. */
const shortLine = 2.1;
const spaces = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;
const needsTidying = /^\s|\s$|\s\s|[\t\r\f\v\u0085\u2028\u2029]/;
const clauseEnd = /[，。；：、！？…,;:.!?–—]["'”’»」』）)]?$/;

interface TextPiece extends Piece {
  readonly text: string;
  /** Drawn where the line ends here. */
  readonly hyphen: string;
}

function piecesOf(text: string, options: BreakOptions): readonly TextPiece[] {
  const { width, size, weight, ruler } = options;
  const measure = (part: string): number => ruler(part, size, weight);
  const wordStarts = wordStartsOf(text, options);
  const offsets = opportunities(text, (offset) => wordStarts.has(offset));
  return [...offsets, text.length].flatMap((end, index) => {
    const start = index === 0 ? 0 : (offsets[index - 1] ?? 0);
    const whole = text.slice(start, end);
    const seen = whole.trimEnd();
    const parts: readonly WordPart[] =
      measure(seen) <= width ? [{ text: whole }] : splitWord(whole, width, measure);
    return parts.map((part, at) => {
      const isEnd = at === parts.length - 1;
      const hyphen = part.cut ?? '';
      const visible = part.text.trim() + hyphen;
      return {
        text: part.text,
        hyphen,
        width: measure(part.text),
        endWidth: measure(visible),
        cutsWord: isEnd && wordStarts.size > 0 && end < text.length && !wordStarts.has(end),
        endsClause: isEnd && clauseEnd.test(visible),
        endsLine: part.cut !== undefined && !isEnd,
      };
    });
  });
}

function wordStartsOf(text: string, { language, words = segmenterWords }: BreakOptions): ReadonlySet<number> {
  return unspacedScript.test(text) ? new Set(words(text, language)) : noWords;
}

const noWords: ReadonlySet<number> = new Set();
const unspacedScript = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u9fff\uac00-\ud7a3]|[\ud840-\ud8bf]/;
