import type { Check, Finding } from '../check.ts';
import { around, overhang } from '../geometry.ts';
import { cellOf, curveLanes, type ShapeInk } from '../survey.ts';

/** The point of a stage reaches into the gap before the next one; nothing reaches out of the columns or the page. */
const tolerance = { cell: 5.5, page: 0.5 };

/** A mark reaches out of the cell that it belongs to, out of the columns, or out of the page. */
export const inkOutsideItsCell: Check = {
  code: 'G4',
  finds: 'ink outside its cell, the columns or the page',
  find(survey) {
    const { width, height, columns } = survey.scene;
    const page = { x: 0, y: 0, width, height };
    // The stages of a process reach beyond the nodes in its columns.
    const stages = survey.shapes.filter(({ node }) => node.key.startsWith('ground/stage.'));
    const inColumns = around(
      [...columns, ...stages.map(({ box }) => box)].map((span) => ({
        ...page,
        x: span.x,
        width: span.width,
      })),
    );
    const lanes = new Map(curveLanes(survey).map(({ group, area }) => [group, area]));
    return survey.shapes.flatMap((shape): readonly Finding[] => {
      const { node, box, groups } = shape;
      const cell = cellOf(shape)?.box;
      const lane = groups[0] && lanes.get(groups[0]);
      const room = cell && lane && node.role === 'leader' ? around([cell, lane]) : cell;
      const fromCell = room ? overhang(box, room) : 0;
      const fromPage = overhang(box, isOfColumns(shape) ? inColumns : page);
      const out = fromPage > tolerance.page ? fromPage : fromCell > tolerance.cell ? fromCell : 0;
      return out > 0 ? [{ key: node.key, detail: `${node.role} is ${out.toFixed(1)} px outside` }] : [];
    });
  },
};

/** What is said of steps and stages stands in their columns, not in the rail beside them. */
const isOfColumns = ({ layer, groups }: ShapeInk): boolean =>
  layer === 'body' && groups.some(({ semantics }) => semantics === 'listitem');
