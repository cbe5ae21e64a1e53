import { append } from '../append.ts';
import type { CurveContent, Gap } from '../content/curve.ts';
import { columnCentre, type Grid } from '../layout/grid.ts';
import type { Point } from '../layout/ink.ts';
import { beyond, type Curve } from './curve.ts';
import type { Line, Obstacles } from './labels.ts';
import { type Piece, samplePiece } from './monotone.ts';
import { blockOf, type Scale } from './scale.ts';
import { curveStyleOf } from './sizes.ts';
import { spreadSize } from './spread.ts';

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
  const lines = all.flatMap(({ stretches, arrives, leaves }) =>
    [...stretches.map(({ piece }) => piece), arrives, leaves].flatMap((piece) =>
      piece ? [lineAlong(piece)] : [],
    ),
  );
  if (content.overlay) append(lines, stems(curves, scale));
  append(lines, bars(curves, scale));
  if (content.gap) lines.push(acrossGap(content.gap, scale, grid));
  const { reach, momentReach } = curveStyleOf(content);
  const [only] = curves;
  if (only && !content.overlay) append(lines, levelLines(only, grid));
  const dots = all.flatMap((curve) =>
    curve.dots.map(({ inline, block, point }) => ({
      inline,
      block,
      radius: point.moment && curve !== ideal ? momentReach : reach,
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

/** Points along a straight line are at most so far apart that no label fits between two. */
const straightStep = 10;

function straight([fromInline, fromBlock]: Point, [toInline, toBlock]: Point): Line {
  const length = Math.hypot(toInline - fromInline, toBlock - fromBlock);
  const parts = Math.max(1, Math.ceil(length / straightStep));
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
      point.target === undefined ? [] : [straight([inline, block], [inline, blockOf(scale, point.target)])],
    ),
  );
}

/** Both edges of the bars behind means. */
function bars(curves: readonly Curve[], scale: Scale): readonly Line[] {
  return curves.flatMap(({ dots }) =>
    dots.flatMap(({ point: { spread }, inline }): readonly Line[] => {
      if (!spread) return [];
      const [from, to] = [blockOf(scale, spread.highest), blockOf(scale, spread.lowest)];
      return [-1, 1].map((side) => {
        const edge = inline + (side * spreadSize) / 2;
        return straight([edge, from], [edge, to]);
      });
    }),
  );
}

/** The line across the largest gap. */
function acrossGap({ column, from, to }: Gap, scale: Scale, grid: Grid): Line {
  const inline = columnCentre(grid, column);
  return straight([inline, blockOf(scale, from)], [inline, blockOf(scale, to)]);
}

function levelLines(curve: Curve, grid: Grid): readonly Line[] {
  return beyond(curve, grid, 0).flatMap((command, index, commands): readonly Line[] => {
    const before = commands[index - 1];
    return command[0] === 'L' && before?.[0] === 'M' ? [straight(before[1], command[1])] : [];
  });
}
