import { append } from '../append.ts';
import type { CurveContent } from '../board/content.ts';
import { columnCentre, type Grid } from '../layout/grid.ts';
import type { Point } from '../layout/ink.ts';
import { beyond, type Curve } from './curve.ts';
import { dotIn } from './gap.ts';
import type { Line, Obstacles } from './labels.ts';
import { markRadius, momentRadius } from './marks.ts';
import { type Piece, samplePiece } from './monotone.ts';
import { blockOf, type Scale } from './scale.ts';

// Close enough that not even a label of one letter fits between two on the steepest piece.
const samplesPerPiece = 48;

/** Everything of the curves that labels must keep clear of. */
export function obstaclesOf(
  content: CurveContent,
  curves: readonly Curve[],
  ideal: Curve | undefined,
  scale: Scale,
  grid: Grid,
): Obstacles {
  const all = ideal ? [...curves, ideal] : curves;
  const lines = all.flatMap(({ stretches }) => stretches.map(({ piece }) => lineAlong(piece)));
  if (content.overlay) append(lines, stems(curves, scale));
  if (content.gap) append(lines, acrossGap(content.gap.column, curves, ideal));
  const [only] = curves;
  if (only && !content.overlay) append(lines, levelLines(only, grid));
  const dots = all.flatMap((curve) =>
    curve.dots.map(({ inline, block, point }) => ({
      inline,
      block,
      radius: point.moment && curve !== ideal ? momentRadius : markRadius,
    })),
  );
  const targets = content.overlay
    ? content.series.flatMap(({ points }) =>
        points.flatMap(({ column, target }) =>
          target === undefined
            ? []
            : [{ inline: columnCentre(grid, column), block: blockOf(scale, target), radius: 6 }],
        ),
      )
    : [];
  return {
    lines,
    dots: [...dots, ...targets],
    zero: scale.zero,
    start: grid.start,
    end: grid.end,
    blockSize: scale.blockSize,
    bucket: grid.columnSize,
  };
}

function lineAlong(piece: Piece): Line {
  return { start: piece[0][0], end: piece[3][0], follow: () => samplePiece(piece, samplesPerPiece) };
}

/** A straight line by the ends of so many equal parts. */
function straight([fromInline, fromBlock]: Point, [toInline, toBlock]: Point, parts: number): Line {
  const follow = () =>
    Array.from(
      { length: parts + 1 },
      (_, step): Point => [
        fromInline + ((toInline - fromInline) * step) / parts,
        fromBlock + ((toBlock - fromBlock) * step) / parts,
      ],
    );
  return { start: fromInline, end: toInline, follow };
}

/** The lines between points and where they should be. */
function stems(curves: readonly Curve[], scale: Scale): readonly Line[] {
  return curves.flatMap(({ dots }) =>
    dots.flatMap(({ point, inline, block }): readonly Line[] =>
      point.target === undefined
        ? []
        : [straight([inline, block], [inline, blockOf(scale, point.target)], 8)],
    ),
  );
}

/** The line across the largest gap. */
function acrossGap(column: number, [actual]: readonly Curve[], ideal: Curve | undefined): readonly Line[] {
  const [from, to] = [dotIn(column, actual), dotIn(column, ideal)];
  return from && to ? [straight([from.inline, from.block], [from.inline, to.block], 16)] : [];
}

function levelLines(curve: Curve, grid: Grid): readonly Line[] {
  return beyond(curve, grid, 0).flatMap((command, index, commands): readonly Line[] => {
    const before = commands[index - 1];
    return command[0] === 'L' && before?.[0] === 'M' ? [straight(before[1], command[1], 12)] : [];
  });
}
