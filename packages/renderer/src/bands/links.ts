import type { BoardLane, LaneRole } from '../board/board.ts';

import { columnCentre, type Grid } from '../layout/grid.ts';
import type { Ink, InkGroup, LogicalBox } from '../layout/ink.ts';

const arrow = { half: 3.5, size: 6 };
/** Air between a cell and the line that leaves or reaches it. */
const air = 3;
/** A way shorter than this has no room for an arrow. */
const shortest = arrow.size + 2;

/** Cells of a lane, in their places on the page. */
export interface LinkedLane {
  readonly lane: BoardLane;
  readonly cells: readonly LogicalBox[];
}

/** What does something: it can ask for the work of others, and be asked. */
const acts = (role: LaneRole | undefined): boolean => role !== undefined && role !== 'evidence';

/**
 * Arrows straight down from what the customer does to what is done for it, and on to what that rests on: from the
 * last cell of a column in one role to the first in the next. A lane without a part in it parts them, so that no
 * arrow runs through its words.
 */
export function linksOf(lanes: readonly LinkedLane[], grid: Grid): readonly Ink[] {
  const ink = new Map<string, Ink>();
  grid.columns.forEach((_, column) => {
    const at = columnCentre(grid, column);
    let from: { readonly box: LogicalBox; readonly role: LaneRole | undefined } | undefined;
    for (const { lane, cells } of lanes) {
      if (lane.content.form === 'divider') continue;
      const { role } = lane;
      if (!acts(role)) {
        from = undefined;
        continue;
      }
      const own = cells.filter((box) => box.inline < at && at < box.inline + box.inlineSize);
      const first = own.reduce<LogicalBox | undefined>(
        (a, b) => (a && a.block <= b.block ? a : b),
        undefined,
      );
      const last = own.reduce<LogicalBox | undefined>(
        (a, b) => (a && endOf(a) >= endOf(b) ? a : b),
        undefined,
      );
      if (!first || !last) continue;
      if (from && from.role !== role) {
        // Two wide cells are joined once, where they first meet.
        const key = `link.${placeOf(from.box)}.${placeOf(first)}`;
        if (!ink.has(key)) {
          const arrowInk = arrowOf(
            `link.${column + 1}.${lane.name}`,
            at,
            endOf(from.box) + air,
            first.block - 1,
          );
          if (arrowInk) ink.set(key, arrowInk);
        }
      }
      from = { box: last, role };
    }
  });
  return [...ink.values()];
}

const endOf = ({ block, blockSize }: LogicalBox): number => block + blockSize;
const placeOf = ({ inline, block }: LogicalBox): string => `${inline} ${block}`;

function arrowOf(key: string, inline: number, from: number, to: number): InkGroup | undefined {
  if (to - from < shortest) return undefined;
  return {
    kind: 'group',
    key,
    semantics: 'hidden',
    children: [
      {
        kind: 'path',
        key: `${key}/line`,
        role: 'link',
        commands: [
          ['M', [inline, from]],
          ['L', [inline, to - arrow.size]],
        ],
      },
      {
        kind: 'path',
        key: `${key}/tip`,
        role: 'link-end',
        commands: [
          ['M', [inline - arrow.half, to - arrow.size]],
          ['L', [inline, to]],
          ['L', [inline + arrow.half, to - arrow.size]],
          ['Z'],
        ],
      },
    ],
  };
}
