import { append } from '../append.ts';
import { fit, type Piece } from './fit.ts';
import { glue } from './glue.ts';
import { opportunities } from './opportunities.ts';
import type { Ruler, Weight } from './ruler.ts';
import { splitWord } from './split-word.ts';
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
    let line = '';
    for (let index = first; index <= last; index++) line += pieces[index]?.text ?? '';
    first = last + 1;
    return line.trim() + (pieces[last]?.hyphen ?? '');
  });
}

/** In em: a last line that holds hardly more than one character. */
const shortLine = 2.1;
const spaces = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;
const needsTidying = /^\s|\s$|\s\s|[\t\r\f\v\u0085\u2028\u2029]/;
const clauseMarks = '，。；：、！？…,;:.!?–—';
const closingMarks = '"\'”’»」』）)';

interface TextPiece extends Piece {
  readonly text: string;
  /** Drawn where the line ends here. */
  readonly hyphen: string;
}

function piecesOf(text: string, options: BreakOptions): readonly TextPiece[] {
  const { width, size, weight, ruler } = options;
  const measure = (part: string): number => ruler(part, size, weight);
  const wordStarts = wordStartsOf(text, options);
  const ends = [...opportunities(text, (offset) => wordStarts.has(offset)), text.length];
  const pieces: TextPiece[] = [];
  let start = 0;
  for (const end of ends) {
    const whole = text.slice(start, end);
    const seen = whole.trimEnd();
    const endWidth = measure(seen);
    const piece = {
      text: whole,
      hyphen: '',
      width: seen.length === whole.length ? endWidth : measure(whole),
      endWidth,
      cutsWord: wordStarts.size > 0 && end < text.length && !wordStarts.has(end),
      endsClause: endsClause(seen),
      endsLine: false,
    };
    if (endWidth <= width) pieces.push(piece);
    else append(pieces, partsOf(piece, width, measure));
    start = end;
  }
  return pieces;
}

function partsOf(piece: TextPiece, width: number, measure: (text: string) => number): readonly TextPiece[] {
  const parts = splitWord(piece.text, width, measure);
  return parts.map(({ text, cut }, index) => {
    const isLast = index === parts.length - 1;
    return {
      text,
      hyphen: cut ?? '',
      width: measure(text),
      endWidth: measure(text.trimEnd() + (cut ?? '')),
      cutsWord: isLast && piece.cutsWord,
      endsClause: isLast && piece.endsClause,
      endsLine: cut !== undefined && !isLast,
    };
  });
}

/** Closing marks may follow the punctuation. */
function endsClause(text: string): boolean {
  const last = text.at(-1) ?? '';
  return (
    clauseMarks.includes(last) || (closingMarks.includes(last) && clauseMarks.includes(text.at(-2) ?? ' '))
  );
}

function wordStartsOf(text: string, { language, words = segmenterWords }: BreakOptions): ReadonlySet<number> {
  return unspacedScript.test(text) ? new Set(words(text, language)) : noWords;
}

const noWords: ReadonlySet<number> = new Set();
const unspacedScript = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u9fff\uac00-\ud7a3]|[\ud840-\ud8bf]/;
