import type { SceneGroup } from '../../../src/scene/scene.ts';
import type { Check, Finding } from '../check.ts';
import { curveLanes, type Survey } from '../survey.ts';

/** Lanes are not read from top to bottom, or cells of a lane not from the start of the journey to its end. */
export const readingOrder: Check = {
  code: 'A3',
  finds: 'things read in another order than they stand',
  find(survey) {
    const curves = new Set(curveLanes(survey).map(({ group }) => group));
    const lists = survey.groups.filter(({ node, layer }) => node.semantics === 'list' && layer === 'body');
    const inLanes = lists.flatMap(({ node }) => (curves.has(node) ? [] : disorderIn(node)));
    return [...inLanes, ...lanesUpsideDown(lists)];
  },
};

function disorderIn(list: SceneGroup): readonly Finding[] {
  const cells = list.children.flatMap((child) =>
    child.kind === 'group' && child.box && child.column !== undefined
      ? [{ key: child.key, column: child.column, box: child.box }]
      : [],
  );
  return cells.flatMap((cell, index) => {
    const before = cells[index - 1];
    if (!before || before.column <= cell.column) return [];
    const newRow = cell.box.y >= before.box.y + before.box.height - 0.5;
    return newRow ? [] : [{ key: cell.key, detail: `is read after ${before.key}` }];
  });
}

function lanesUpsideDown(lists: Survey['groups']): readonly Finding[] {
  const tops = lists.flatMap(({ node }) => {
    const ys = node.children.flatMap((child) => (child.kind === 'group' && child.box ? [child.box.y] : []));
    return ys.length > 0 ? [{ key: node.key, y: Math.min(...ys) }] : [];
  });
  return tops.flatMap(({ key, y }, index) =>
    y < (tops[index - 1]?.y ?? y) ? [{ key, detail: 'a lane is read after one that stands below it' }] : [],
  );
}
