import type { Check } from '../check.ts';
import { overlappingPairs } from '../geometry.ts';
import { curveLanes } from '../survey.ts';

const tolerance = 0.5;

/** Two cells share room; only the points of several curves stand in one column of one lane. */
export const cellsOverlap: Check = {
  code: 'G3',
  finds: 'cells that overlap',
  find(survey) {
    const curves = new Set(curveLanes(survey).map(({ group }) => group));
    const cells = survey.groups.flatMap(({ node, groups }) =>
      node.box ? [{ node, groups, box: node.box }] : [],
    );
    return overlappingPairs(cells, tolerance).flatMap(([a, b]) => {
      const [outer] = a.groups;
      const sameCurve = outer !== undefined && outer === b.groups[0] && curves.has(outer);
      const nested = a.groups.includes(b.node) || b.groups.includes(a.node);
      return sameCurve || nested ? [] : [{ key: a.node.key, detail: `on ${b.node.key}` }];
    });
  },
};
