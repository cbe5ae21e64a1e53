import { panelsOf } from '../board/panels.ts';
import type { Lane } from '../lanes/lane.ts';
import { storyboard as images } from '../lanes/storyboard.ts';
import type { View } from './view.ts';

const panels: Lane = { ...images, arrange: panelsOf };

/** Width of a panel in px, where the type is small and where it is not, and how wide it becomes on a page of few. */
const width = { dense: 216, usual: 264, largest: 320 };
const gutter = 28;
/** How many panels stand in a row of a long journey. */
const row = { least: 3, most: 6 };

/** The journey as a film would tell it: a panel for each step, row by row, with what happens, feels and is said. */
export const storyboard: View = {
  name: 'storyboard',
  artefact: (locale) => locale.views.storyboard,
  own: [panels],
  lanes: () => [panels],
  wrapped: panelsInRow,
  without: ['flow', 'lane-names'],
  metrics: (metrics, board) => {
    const column = board.density === 'dense' ? width.dense : width.usual;
    const { largest } = width;
    return { ...metrics, rail: 0, column, columnHan: column, columnLargest: largest, stageGap: gutter };
  },
};

/** As many as leave few places empty in the last row and suit the length of the journey. */
function panelsInRow(count: number): number {
  if (count <= row.least + 1) return count;
  const ideal = Math.min(row.most, Math.max(row.least + 1, Math.round(Math.sqrt(count * 1.2))));
  const cost = (size: number) => ((size - (count % size)) % size) / size + Math.abs(size - ideal) / 4;
  const sizes = Array.from({ length: row.most - row.least + 1 }, (_, index) => row.least + index);
  return sizes.reduce((best, size) => (cost(size) < cost(best) ? size : best));
}
