import { append } from '../append.ts';
import type { Band, BandInk } from '../bands/band.ts';
import { footer } from '../bands/footer.ts';
import { header } from '../bands/header.ts';
import type { Board } from '../board/board.ts';
import type { LogicalDefinition } from '../layout/definition.ts';
import type { Ink } from '../layout/ink.ts';
import type { Layout, PlacedBand } from '../layout/layout.ts';
import type { Setting } from '../layout/setting.ts';
import type { Block } from './blocks.ts';
import { bracketLine } from './bracket.ts';
import { curveInk } from './curve.ts';
import { pageOf } from './page.ts';
import type { Row } from './row.ts';
import { scaleWords } from './scale-words.ts';
import { stageRows } from './stage-rows.ts';

/** Room for the faces over a scale. */
const faceRoom = 26;
/** How far the scale runs on below the last card. */
const afterCards = 8;

/** Stacks a journey down the page: cards under the names of their stages, the curves along them. */
export function layoutVertical(board: Board, setting: Setting, width?: number): Layout {
  const page = pageOf(board, setting, width);
  const { whole, inside, curves } = page;
  const above = [
    ...bandRow(header(board, whole)),
    ...curves.map((curve): Row => blockRow(scaleWords(curve, page), 'header')),
  ];
  const cards = board.stages.flatMap((stage, index) => stageRows(board, stage, index === 0, page));
  const faces: readonly Row[] = curves.length > 0 ? [{ blockSize: faceRoom }] : [];
  const after: readonly Row[] = [{ blockSize: afterCards }];
  const rows = [...above, ...faces, ...cards, ...after, ...bandRow(footer(board, whole))];
  const stacked = stack(rows, whole.metrics.margin);
  const blockOf = (row: Row | undefined) => stacked.find((each) => each.row === row)?.block ?? 0;
  const course = {
    from: blockOf(faces[0] ?? cards[0]),
    to: blockOf(after[0]) + afterCards,
    levels: levelsOf(stacked, board.columns.length),
  };
  const drawn = course.levels.length > 0 ? curves.map((curve) => curveInk(curve, course)) : [];
  const lines = linesOf(stacked).map(({ bracket, from, to }) => bracketLine(bracket, from, to, page));
  const { inlineSize } = whole.grid;
  const end = stacked.at(-1);
  const blockSize = Math.ceil((end ? end.block + end.row.blockSize : 0) + whole.metrics.margin / 2);
  const ground: Ink = { kind: 'rect', key: 'page', role: 'page', inline: 0, block: 0, inlineSize, blockSize };
  const definitions: { block: number; definition: LogicalDefinition }[] = [];
  for (const each of drawn)
    append(
      definitions,
      each.definitions.map((definition) => ({ block: 0, definition })),
    );
  const bands: PlacedBand[] = [
    {
      layer: 'ground',
      ink: [ground, { kind: 'group', key: 'ground', semantics: 'hidden', children: lines }],
      block: 0,
    },
    { layer: 'body', ink: drawn.map(({ ink }) => ink), block: 0 },
  ];
  for (const { row, block } of stacked)
    for (const each of row.place?.() ?? []) bands.push({ ...each, block });
  return { board, setting: inside, inlineSize, blockSize, definitions, bands };
}

interface StackedRow {
  readonly row: Row;
  readonly block: number;
}

function stack(rows: readonly Row[], top: number): readonly StackedRow[] {
  let block = top;
  return rows.map((row) => {
    const stacked = { row, block };
    block += row.blockSize;
    return stacked;
  });
}

const bandRow = (band: Band | undefined): readonly Row[] =>
  band ? [{ blockSize: band.blockSize, place: () => band.place().inks }] : [];

const blockRow = ({ blockSize, place }: Block, layer: BandInk['layer']): Row => ({
  blockSize,
  place: () => [{ layer, ink: place() }],
});

/** How far down the page the point of each column stands. */
function levelsOf(stacked: readonly StackedRow[], count: number): readonly number[] {
  const levels: number[] = Array.from({ length: count }, () => 0);
  for (const { row, block } of stacked) if (row.point) levels[row.point.column] = block + row.point.level;
  return levels;
}

/** From where to where the line beside each group of steps runs. */
function linesOf(stacked: readonly StackedRow[]) {
  return stacked.flatMap(({ row, block: from }) =>
    (row.opens ?? []).map((bracket) => {
      const last = stacked.findLast((each) => each.row.closes?.includes(bracket));
      return { bracket, from, to: last ? last.block + last.row.blockSize : from };
    }),
  );
}
