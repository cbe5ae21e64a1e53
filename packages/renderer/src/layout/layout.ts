import { append } from '../append.ts';
import type { Band, BandInk } from '../bands/band.ts';
import { partingColumns } from '../bands/column-lines.ts';
import { flow } from '../bands/flow.ts';
import { footer } from '../bands/footer.ts';
import { ground } from '../bands/ground.ts';
import { header } from '../bands/header.ts';
import { lane } from '../bands/lane.ts';
import { type LinkedLane, linksOf } from '../bands/links.ts';
import { phases } from '../bands/phases.ts';
import { stages } from '../bands/stages.ts';
import type { Board } from '../board/board.ts';
import type { LogicalDefinition } from './definition.ts';
import type { LogicalBox } from './ink.ts';
import type { Setting } from './setting.ts';
import { wordsAcross } from './words-across.ts';

/** A board whose words have been broken and whose bands know their size; nothing has a place yet. */
export interface Measured {
  readonly board: Board;
  readonly setting: Setting;
  readonly bands: readonly Band[];
}

/** Ink in its place: each piece counts its block positions from the upper edge of its band. */
export interface PlacedBand extends BandInk {
  readonly block: number;
}

/** A whole page in logical axes. */
export interface Layout {
  readonly board: Board;
  readonly setting: Setting;
  readonly inlineSize: number;
  readonly blockSize: number;
  readonly bands: readonly PlacedBand[];
  readonly definitions: readonly { readonly block: number; readonly definition: LogicalDefinition }[];
}

/** Breaks the words of a board and finds out how much room each part of the page needs. */
export function measure(board: Board, setting: Setting): Measured {
  const bands = [
    header(board, setting),
    phases(board, setting),
    stages(board, setting),
    flow(board, setting),
    ...board.lanes.map((each, index) =>
      lane(each, setting, index > 0 && !isDivider(each) && !isDivider(board.lanes[index - 1])),
    ),
    footer(board, setting),
  ];
  return { board, setting, bands: bands.filter((band) => band !== undefined) };
}

/** A dividing line needs no hairline above or below it. */
const isDivider = (lane: Board['lanes'][number] | undefined): boolean => lane?.content.form === 'divider';

/** Stacks the bands of a page and lays the ground under them. */
export function layout({ board, setting, bands }: Measured): Layout {
  const { margin } = setting.metrics;
  const placed: PlacedBand[] = [];
  const definitions: { block: number; definition: LogicalDefinition }[] = [];
  let block = margin;
  let washFrom: number | undefined;
  let washTo = block;
  for (const band of bands) {
    const { inks, definitions: own = [] } = band.place();
    for (const { layer, ink } of inks) placed.push({ layer, ink, block });
    // Frames of one size are the same wherever they stand.
    const isNew = ({ name }: LogicalDefinition) => !definitions.some((each) => each.definition.name === name);
    append(
      definitions,
      own.filter(isNew).map((definition) => ({ block, definition })),
    );
    if (band.washed) washFrom ??= block;
    block += band.blockSize;
    if (band.washed) washTo = block;
  }
  if (board.connected)
    placed.push({ layer: 'ground', ink: linksOf(linkedLanes(board, placed), setting.grid), block: 0 });
  const inlineSize = setting.grid.inlineSize;
  const blockSize = Math.ceil(block + margin / 4);
  const under = ground(
    board,
    setting,
    { block: washFrom ?? washTo, blockSize: washTo - (washFrom ?? washTo) },
    blockSize,
    wordsAcross(
      placed,
      partingColumns(board, setting.grid).map(({ inline }) => inline),
      setting,
    ),
  );
  return { board, setting, inlineSize, blockSize, definitions, bands: [{ ...under, block: 0 }, ...placed] };
}

/** The cells of each lane, counted from the top of the page. */
function linkedLanes(board: Board, placed: readonly PlacedBand[]): readonly LinkedLane[] {
  const cells = new Map<string, LogicalBox[]>(board.lanes.map(({ name }) => [name, []]));
  for (const { layer, ink, block } of placed) {
    if (layer !== 'body') continue;
    for (const group of ink.flatMap((each) => (each.kind === 'group' ? each.children : [])))
      if (group.kind === 'group' && group.box && group.lane !== undefined)
        cells.get(group.lane)?.push({ ...group.box, block: group.box.block + block });
  }
  return board.lanes.map((lane) => ({ lane, cells: cells.get(lane.name) ?? [] }));
}
