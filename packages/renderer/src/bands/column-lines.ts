import type { Board } from '../board/board.ts';
import { clearOf } from '../layout/clear.ts';
import { columnStart, type Grid } from '../layout/grid.ts';
import type { Ink, LogicalBox } from '../layout/ink.ts';

const inset = 8;

/** Where a line parts the columns of one stage: the later column, and the place of the line. */
export function partingColumns(board: Board, grid: Grid) {
  if (grid.bounds || board.wrapped !== undefined) return [];
  return board.columns.flatMap((column, index) =>
    index === 0 || board.columns[index - 1]?.stage !== column.stage
      ? []
      : [{ key: column.key, inline: columnStart(grid, index) }],
  );
}

/** Lines between the columns of one stage; they stop at the words that stand across them. */
export function columnLines(
  parting: ReturnType<typeof partingColumns>,
  { block, blockSize }: Pick<LogicalBox, 'block' | 'blockSize'>,
  words: readonly LogicalBox[],
): readonly Ink[] {
  return parting.map(({ key, inline }) => ({
    kind: 'path',
    key: `ground/column.${key}`,
    role: 'column-line',
    commands: clearOf([inline, block + inset], [inline, block + blockSize - inset], words),
  }));
}
