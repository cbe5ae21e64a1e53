/** A piece of text between two places where a line may end. */
export interface Piece {
  /** Of the text with the space after it. */
  readonly width: number;
  /** Of what is seen where the line ends here: without the space, with a hyphen where there is one. */
  readonly endWidth: number;
  /** Ending a line here cuts a word of a script without spaces. */
  readonly cutsWord: boolean;
  /** Ends with the punctuation of a clause. */
  readonly endsClause: boolean;
  /** The line has to end here, in the middle of a word. */
  readonly endsLine: boolean;
}

const lastLineShare = 0.55;
const clauseBonus = 0.09;
const cutWordPenalty = 0.6;
const shortLastLinePenalty = 0.5;

/**
 * Chooses the last piece of each line: as few lines as can be, and among those the least ragged, which like to end
 * with a clause and with whole words. A last line shorter than `shortLine` is avoided.
 */
export function fit(pieces: readonly Piece[], width: number, shortLine: number): readonly number[] {
  const count = pieces.length;
  const lines = new Array<number>(count + 1).fill(0);
  const costs = new Array<number>(count + 1).fill(0);
  const ends = new Array<number>(count).fill(0);
  for (let first = count - 1; first >= 0; first--) {
    let bestLines = Number.POSITIVE_INFINITY;
    let bestCost = Number.POSITIVE_INFINITY;
    let before = 0;
    for (let last = first; last < count; last++) {
      const piece = pieces[last];
      if (piece === undefined || (last > first && before + piece.endWidth > width)) break;
      const lineWidth = before + piece.endWidth;
      before += piece.width;
      const lineCount = 1 + (lines[last + 1] ?? 0);
      const cost = (costs[last + 1] ?? 0) + lineCost(piece, lineWidth, last === count - 1);
      if (lineCount < bestLines || (lineCount === bestLines && cost < bestCost)) {
        bestLines = lineCount;
        bestCost = cost;
        ends[first] = last;
      }
      if (piece.endsLine) break;
    }
    lines[first] = bestLines;
    costs[first] = bestCost;
  }
  return walk(ends);

  function lineCost(piece: Piece, lineWidth: number, isLast: boolean): number {
    const raggedness = ((width - lineWidth) / width) ** 2;
    if (isLast) return raggedness * lastLineShare + (lineWidth < shortLine ? shortLastLinePenalty : 0);
    return raggedness - (piece.endsClause ? clauseBonus : 0) + (piece.cutsWord ? cutWordPenalty : 0);
  }
}

function walk(ends: readonly number[]): readonly number[] {
  const chosen: number[] = [];
  for (let first = 0; first < ends.length; ) {
    const last = ends[first] ?? first;
    chosen.push(last);
    first = last + 1;
  }
  return chosen;
}
