import type { Check } from '../check.ts';
import { around, overhang } from '../geometry.ts';
import { cellOf, curveLanes } from '../survey.ts';

/** In px, and as a share of the line: spaces between bolder letters of another script are a little wider. */
const tolerance = { fixed: 1, share: 0.003 };

/** Words reach out of the cell that they belong to; those at a curve may leave their column, not their lane. */
export const textOutsideItsBox: Check = {
  code: 'T1',
  finds: 'text outside its cell or the page',
  find(survey) {
    const { width, height } = survey.scene;
    const lanes = new Map(curveLanes(survey).map(({ group, area }) => [group, area]));
    return survey.texts.flatMap(({ node, box, groups }) => {
      const cell = cellOf({ groups })?.box;
      const lane = groups[0] && lanes.get(groups[0]);
      const room = cell && lane && node.halo ? around([cell, lane]) : cell;
      const out = Math.max(overhang(box, { x: 0, y: 0, width, height }), room ? overhang(box, room) : 0);
      return out > tolerance.fixed + tolerance.share * box.width
        ? [{ key: node.key, detail: `“${node.text}” is ${out.toFixed(1)} px outside` }]
        : [];
    });
  },
};
