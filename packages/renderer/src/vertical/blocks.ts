import type { Board, BoardLane, LaneRole } from '../board/board.ts';
import type { Chip, ChipsContent } from '../content/chips.ts';
import type { Content } from '../content/content.ts';
import { formOf, type Shown } from '../forms/index.ts';
import type { Ink } from '../layout/ink.ts';
import { moved } from '../layout/moved.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Page } from './page.ts';
import { type Part, sliceOf } from './slice.ts';

/** What stands in a card, one below the other: `place` makes its ink from its own upper edge. */
export interface Block {
  readonly blockSize: number;
  readonly place: () => readonly Ink[];
}

const iconSize = 14;
const indent = 20;
/** Forms keep a distance to their upper edge; under a name it is smaller. */
const tuck = 6;

/** What the lanes say in one card, each under its name; a line that divides needs what happens below it. */
export function blocksOf(board: Board, part: Part, page: Page): readonly Block[] {
  const found = board.lanes.flatMap((lane) => {
    const content = lane.content.form === 'steps' ? undefined : sliceOf(lane.content, part, board);
    return content ? [{ lane, content }] : [];
  });
  return found.flatMap(({ lane, content }, index): readonly Block[] => {
    if (content.form !== 'divider') return [laneBlock(lane, content, part, page)];
    const role = found[index + 1]?.lane.role;
    return role && isOurs[role] ? [dividerBlock(content, page)] : [];
  });
}

/** What is done for the customer, in sight or out of it. */
const isOurs: Readonly<Record<LaneRole, boolean>> = {
  evidence: false,
  customer: false,
  frontstage: true,
  backstage: true,
  support: true,
};

function laneBlock(lane: BoardLane, content: Content, part: Part, { inside }: Page): Block {
  const { grid, metrics, set } = inside;
  const inline = grid.start + metrics.cellPadding;
  const style = metrics.type.micro;
  const title = set(lane.title, style, grid.end - inline - indent);
  const parts = content.form === 'chips' ? chipColumns(content, inside) : [formOf(content, inside)];
  const top = lane.unwritten ? 0 : title.blockSize - tuck;
  const blockSize = top + Math.max(...parts.map((each) => each.blockSize));
  const key = `card.${part.key}/lane.${lane.name}`;
  const place = (): readonly Ink[] => [
    ...(lane.unwritten ? [] : [nameInk(key, lane, title, inline)]),
    {
      kind: 'group',
      key,
      label: lane.title,
      semantics: 'list',
      children: parts.flatMap((each) => each.place(lane.name).ink.map((ink) => moved(ink, top))),
    },
  ];
  return { blockSize, place };
}

function nameInk(key: string, lane: BoardLane, title: Paragraph, inline: number): Ink {
  return {
    kind: 'group',
    key: `${key}/name`,
    semantics: 'hidden',
    children: [
      {
        kind: 'icon',
        key: `${key}/icon`,
        role: 'icon-quiet',
        name: lane.icon,
        inline,
        block: (title.style.leading - iconSize) / 2,
        size: iconSize,
      },
      ...setParagraph(title, `${key}/title`, 'ink-3', inline + indent, 0),
    ],
  };
}

/** Two short chips stand side by side. */
function chipColumns(content: ChipsContent, setting: Setting): readonly Shown[] {
  const { grid } = setting;
  const columnSize = grid.columnSize / 2;
  const halves = [grid.start, grid.start + columnSize].map(
    (start): Setting => ({
      ...setting,
      grid: { ...grid, columnSize, columns: grid.columns.map(() => start) },
    }),
  );
  const whole = formOf(content, setting);
  if (content.cells.length < 2) return [whole];
  const single = formOf({ ...content, cells: content.cells.slice(0, 1) }, setting).blockSize;
  const dealt = halves.map((half, side) => {
    const cells: readonly Chip[] = content.cells.filter((_, index) => index % 2 === side);
    const isShort = cells.every((cell) => formOf({ ...content, cells: [cell] }, half).blockSize <= single);
    return { isShort, shown: formOf({ ...content, cells }, half) };
  });
  return dealt.every(({ isShort }) => isShort) ? dealt.map(({ shown }) => shown) : [whole];
}

function dividerBlock(content: Content, { inside }: Page): Block {
  const shown = formOf(content, inside);
  return { blockSize: shown.blockSize, place: () => shown.place('').ink };
}
