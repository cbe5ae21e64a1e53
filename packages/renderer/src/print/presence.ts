import type { ChannelRow, PresenceContent } from '../content/presence.ts';
import type { Span } from './cuts.ts';
import { within } from './within.ts';

/** The channels that the steps of a page use, with the ways and stretches that lie on it. */
export function presenceIn(content: PresenceContent, span: Span): PresenceContent {
  const used = [...new Set(content.cells.map(({ row }) => row))].sort((a, b) => a - b);
  const rowOf = new Map(used.map((row, index) => [row, index]));
  const moved = <Place extends { readonly column: number; readonly row: number }>(place: Place) => {
    const row = rowOf.get(place.row);
    const isHere = row !== undefined && place.column >= span.first && place.column <= span.last;
    return isHere ? { ...place, row, column: place.column - span.first } : undefined;
  };
  const renumbered = <Thing extends { readonly row: number }>(thing: Thing): readonly Thing[] => {
    const row = rowOf.get(thing.row);
    return row === undefined ? [] : [{ ...thing, row }];
  };
  return {
    ...content,
    rows: rowsAt(content.rows, used),
    cells: content.cells.flatMap(renumbered),
    ways: content.ways.flatMap((way) => {
      const [from, to] = [moved(way.from), moved(way.to)];
      return from && to ? [{ ...way, from, to }] : [];
    }),
    stretches: content.stretches.flatMap((stretch) => within(stretch, span)).flatMap(renumbered),
  };
}

/** These rows alone; what stands over the first of several stands over the first that is left of them. */
function rowsAt(rows: readonly ChannelRow[], used: readonly number[]): readonly ChannelRow[] {
  let said = -1;
  return used.flatMap((index): readonly ChannelRow[] => {
    const row = rows[index];
    if (!row) return [];
    const over = rows.slice(0, index + 1).findLastIndex(({ heading }) => heading !== undefined);
    const heading = over > said ? rows[over]?.heading : undefined;
    said = Math.max(said, over);
    const { heading: _, ...rest } = row;
    return [{ ...rest, ...(heading !== undefined && { heading }) }];
  });
}
