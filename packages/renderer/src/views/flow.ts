import { processColumns } from '../board/process-columns.ts';
import { processOn } from '../flow/routes.ts';
import { process } from '../lanes/process.ts';
import type { View } from './view.ts';

/** The journey as a process: steps as nodes in lanes, with every way between them. */
export const flow: View = {
  name: 'flow',
  artefact: (locale) => locale.views.flow,
  lanes: () => [process],
  columns: processColumns,
  without: ['flow'],
  // Lanes without names need no rail.
  metrics: (metrics, board) =>
    processOn(board)?.lanes.every(({ title }) => title === '') ? { ...metrics, rail: 0 } : metrics,
};
