import { append } from '../append.ts';
import type { Board } from '../board/board.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink, LogicalBox } from '../layout/ink.ts';
import type { Setting } from '../layout/setting.ts';
import type { BandInk } from './band.ts';
import { columnLines, partingColumns } from './column-lines.ts';
import { hairline } from './lane.ts';

const momentInset = 2;
const momentRule = 3;

/** What lies behind everything: the page, the washes of the stages, the columns of moments of truth, and lines between others where no words are. */
export function ground(
  board: Board,
  setting: Setting,
  washes: { readonly block: number; readonly blockSize: number },
  pageSize: number,
  words: readonly LogicalBox[],
): BandInk {
  const { grid } = setting;
  const page: Ink = {
    kind: 'rect',
    key: 'page',
    role: 'page',
    inline: 0,
    block: 0,
    inlineSize: grid.inlineSize,
    blockSize: pageSize,
  };
  const ink = board.wrapped === undefined ? [...underColumns(board, setting, washes)] : [];
  append(ink, columnLines(partingColumns(board, grid), washes, words));
  ink.push(hairline('ground/end', washes.block + washes.blockSize, setting));
  return {
    layer: 'ground',
    ink: [page, { kind: 'group', key: 'ground', semantics: 'hidden', children: ink }],
  };
}

/** The washes of stages and of moments of truth. */
function underColumns(
  board: Board,
  { grid }: Setting,
  washes: { readonly block: number; readonly blockSize: number },
): readonly Ink[] {
  const ink = board.stages.map(
    (stage, index): Ink => ({
      kind: 'rect',
      key: `ground/stage.${stage.key}`,
      role: index % 2 === 0 ? 'wash' : 'wash-alt',
      ...spanOf(grid, stage),
      ...washes,
    }),
  );
  board.columns.forEach((column, index) => {
    if (!column.moment) return;
    const span = spanOf(grid, { first: index, last: index }, momentInset);
    ink.push(
      { kind: 'rect', key: `ground/moment.${column.key}`, role: 'moment-wash', ...span, ...washes },
      {
        kind: 'rect',
        key: `ground/moment-rule.${column.key}`,
        role: 'moment-rule',
        ...span,
        ...washes,
        blockSize: momentRule,
      },
    );
  });
  return ink;
}
