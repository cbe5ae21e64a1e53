import type { Check } from '../check.ts';
import { badLineEdge } from './bad-line-edge.ts';
import { cellsOverlap } from './cells-overlap.ts';
import { curveOutsideLane } from './curve-outside-lane.ts';
import { danglingWord } from './dangling-word.ts';
import { documentWithoutName } from './document-without-name.ts';
import { heavySvg } from './heavy-svg.ts';
import { inkOutsideItsCell } from './ink-outside-its-cell.ts';
import { labelOnCurve } from './label-on-curve.ts';
import { manySizes } from './many-sizes.ts';
import { offTheGrid } from './off-the-grid.ts';
import { paleText } from './pale-text.ts';
import { readingOrder } from './reading-order.ts';
import { repeatedName } from './repeated-name.ts';
import { shownAndNotInTheTable } from './shown-and-not-in-the-table.ts';
import { shownAndNotSaid } from './shown-and-not-said.ts';
import { textOnALine } from './text-on-a-line.ts';
import { textOnFlowLine } from './text-on-flow-line.ts';
import { textOnText } from './text-on-text.ts';
import { textOutsideItsBox } from './text-outside-its-box.ts';
import { textWithoutBox } from './text-without-box.ts';
import { tinyText } from './tiny-text.ts';
import { unnamedItem } from './unnamed-item.ts';
import { unsafeSvg } from './unsafe-svg.ts';

/** All checks, in the order of the list of what makes a picture good. */
export const checks: readonly Check[] = [
  textOutsideItsBox,
  textWithoutBox,
  textOnText,
  labelOnCurve,
  textOnFlowLine,
  textOnALine,
  tinyText,
  manySizes,
  badLineEdge,
  danglingWord,
  paleText,
  offTheGrid,
  curveOutsideLane,
  cellsOverlap,
  inkOutsideItsCell,
  documentWithoutName,
  unnamedItem,
  readingOrder,
  shownAndNotSaid,
  shownAndNotInTheTable,
  unsafeSvg,
  repeatedName,
  heavySvg,
];
