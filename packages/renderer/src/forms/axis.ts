import type { AxisCell, AxisContent } from '../content/axis.ts';
import { largest } from '../largest.ts';
import { columnCentre, columnStart } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

const top = 3;
const foot = 5;
const inset = 4;
/** Names are close to the points that they belong to, and their lines close to each other. */
const leading = 14;

interface SizedAxis extends Sized {
  readonly names: readonly { readonly cell: AxisCell; readonly text: Paragraph }[];
}

/** Names in the middle of their columns, where the points of the curve above stand. */
export const axis: Form<AxisContent, SizedAxis> = { measure, place };

function measure({ cells }: AxisContent, { set, grid, metrics }: Setting): SizedAxis {
  const style = { ...metrics.type.micro, leading };
  const names = cells.map((cell) => ({ cell, text: set(cell.text, style, grid.columnSize - 2 * inset) }));
  return { names, blockSize: top + largest([0, ...names.map(({ text }) => text.blockSize)]) + foot };
}

function place({ names, blockSize }: SizedAxis, lane: string, { grid }: Setting): Placed {
  const ink = names.map(({ cell, text }): Ink => {
    const box = {
      inline: columnStart(grid, cell.first),
      block: 0,
      inlineSize: grid.columnSize,
      blockSize,
    };
    const centre = columnCentre(grid, cell.first);
    return cellGroup(cell, lane, box, setParagraph(text, `${cell.key}/name`, 'ink-2', centre, top, 'middle'));
  });
  return { ink };
}
