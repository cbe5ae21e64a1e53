import type { Check, Finding } from '../check.ts';
import { around, overhang } from '../geometry.ts';
import { cellOf, curveLanes } from '../survey.ts';

/** The point of a stage reaches into the gap before the next one. */
const tolerance = 5.5;

/** A mark reaches out of the cell that it belongs to, or out of the page. */
export const inkOutsideItsCell: Check = {
  code: 'G4',
  finds: 'ink outside its cell or the page',
  find(survey) {
    const { width, height } = survey.scene;
    const lanes = new Map(curveLanes(survey).map(({ group, area }) => [group, area]));
    return survey.shapes.flatMap(({ node, box, groups }): readonly Finding[] => {
      const cell = cellOf({ groups })?.box;
      const lane = groups[0] && lanes.get(groups[0]);
      const room = cell && lane && node.role === 'leader' ? around([cell, lane]) : cell;
      const fromCell = room ? overhang(box, room) : 0;
      const fromPage = overhang(box, { x: 0, y: 0, width, height });
      const out = Math.max(fromCell > tolerance ? fromCell : 0, fromPage > 0.5 ? fromPage : 0);
      return out > 0 ? [{ key: node.key, detail: `${node.role} is ${out.toFixed(1)} px outside` }] : [];
    });
  },
};
