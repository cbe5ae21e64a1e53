import { feelingsInRows } from '../board/feelings.ts';
import type { Lane } from './lane.ts';

/** How it feels, step by step: one curve, or one for each persona, at most five over one scale. */
export const emotion: Lane = {
  name: 'emotion',
  icon: 'emotion',
  title: (locale) => locale.lanes.emotion.title,
  arrange: (source) => feelingsInRows(source),
};
