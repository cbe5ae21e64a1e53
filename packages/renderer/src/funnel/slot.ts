import type { FunnelFall } from '../content/funnel.ts';
import { columnCentre, columnEnd, columnStart, type Grid } from '../layout/grid.ts';

/** The room of what is told between two bars: around the line between the columns where people leave. */
export function slotOf(
  { from, to, at }: FunnelFall,
  grid: Grid,
): { readonly centre: number; readonly inlineSize: number } {
  const start = from === undefined ? grid.start : columnCentre(grid, from);
  const end = columnCentre(grid, to);
  const centre =
    at === undefined ? (grid.start + end) / 2 : (columnEnd(grid, at) + columnStart(grid, at + 1)) / 2;
  return { centre, inlineSize: 2 * Math.min(centre - start, end - centre) };
}
