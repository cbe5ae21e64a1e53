import type { Check, Finding } from '../check.ts';

const tolerance = 0.5;
/** Cards, chips and text stand a little inside their columns. */
const largestInset = 14;

/** A cell does not begin and end with columns, as far inside on one side as on the other. */
export const offTheGrid: Check = {
  code: 'G1',
  finds: 'a cell off the column grid',
  find({ scene, groups }) {
    const isDown = scene.orientation === 'vertical';
    const { columns, direction } = scene;
    const firstWidth = columns[0]?.width ?? 0;
    const uneven = columns.some(({ width }) => Math.abs(width - firstWidth) > tolerance);
    const cells = groups.flatMap(({ node }): readonly Finding[] => {
      const column = node.column === undefined ? undefined : columns[node.column];
      if (!node.box || node.column === undefined || node.lane === 'stages') return [];
      if (!column) return [{ key: node.key, detail: `there is no column ${node.column}` }];
      const { x, width } = node.box;
      const right = x + width;
      const backwards = direction === 'rtl';
      const inset = backwards ? column.x + column.width - right : x - column.x;
      const far = columns.map((each) => (backwards ? x - each.x : each.x + each.width - right));
      const fits = far.some((other) => Math.abs(other - inset) <= tolerance);
      const isNear = inset >= -tolerance && inset <= largestInset;
      // Down the page, what is short may share its column with others.
      if (isDown)
        return inset >= -tolerance && right <= column.x + column.width + tolerance
          ? []
          : [off(node.key, inset, node.column)];
      return fits && isNear ? [] : [off(node.key, inset, node.column)];
    });
    return uneven ? [{ key: 'page', detail: 'columns differ in width' }, ...cells] : cells;
  },
};

const off = (key: string, inset: number, column: number): Finding => ({
  key,
  detail: `${inset.toFixed(1)} px inside column ${column}`,
});
