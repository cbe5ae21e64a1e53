import type { Edit, Range } from '@wayline/parser';

/** Changes of a text, and then changes of what came of it, as changes of the text that there was at first. */
export function composed(text: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  return editsOf(text, changed(changed([{ from: 0, to: text.length }], first), second));
}

/** A stretch of the text as it was, or words that are new. */
type Piece = Range | string;

function changed(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { range, text } of edits.toSorted((a, b) => a.range.from - b.range.from)) {
    result.push(...stretch(pieces, at, range.from), text);
    at = range.to;
  }
  return [...result, ...stretch(pieces, at, Number.POSITIVE_INFINITY)];
}

/** What lies between two offsets of the text that pieces make together. */
function stretch(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let offset = 0;
  return pieces.flatMap((piece): readonly Piece[] => {
    const length = typeof piece === 'string' ? piece.length : piece.to - piece.from;
    const start = Math.max(0, from - offset);
    const end = Math.min(length, to - offset);
    offset += length;
    if (start >= end) return [];
    return [
      typeof piece === 'string'
        ? piece.slice(start, end)
        : { from: piece.from + start, to: piece.from + end },
    ];
  });
}

/** The changes between the stretches that stay. */
function editsOf(text: string, pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let words = '';
  for (const piece of [...pieces, { from: text.length, to: text.length }]) {
    if (typeof piece === 'string') {
      words += piece;
      continue;
    }
    if (words !== '' || piece.from > at) edits.push({ range: { from: at, to: piece.from }, text: words });
    at = piece.to;
    words = '';
  }
  return edits.filter(({ range, text: put }) => text.slice(range.from, range.to) !== put);
}
