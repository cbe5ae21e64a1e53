import { append } from '../append.ts';
import type { ImageCell, ImagesContent } from '../content/images.ts';
import { frameOf, measureFrame, placeFrame, type SizedFrame } from '../frames/frame.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';
import { measureMarks, placeMarks, type SizedMarks } from './marks.ts';
import { stackByColumn } from './stack.ts';

const edge = 12;
const between = 10;
const inset = 8;

interface SizedImage extends Sized {
  readonly cell: ImageCell;
  readonly frame: SizedFrame;
  readonly marks: SizedMarks;
}

interface SizedImages extends Sized {
  readonly stacked: readonly { readonly item: SizedImage; readonly offset: number }[];
}

/** Images in frames, each as wide as a column, however far it runs. */
export const images: Form<ImagesContent, SizedImages> = { measure, place };

const widthIn = ({ grid }: Setting): number => grid.columnSize - 2 * inset;

function measure(content: ImagesContent, setting: Setting): SizedImages {
  const width = widthIn(setting);
  const sized = content.cells.map((cell): SizedImage => {
    const frame = measureFrame(cell.image, width, setting);
    const marks = measureMarks(cell.marks, width, setting);
    return { cell, frame, marks, blockSize: frame.blockSize + marks.blockSize };
  });
  const { stacked, blockSize } = stackByColumn(sized, between);
  return { stacked, blockSize: edge + blockSize + edge };
}

function place(sized: SizedImages, lane: string, setting: Setting): Placed {
  const ink = sized.stacked.map(({ item, offset }): Ink => {
    const { cell, frame, marks, blockSize } = item;
    const { inline, inlineSize } = spanOf(setting.grid, cell, inset);
    const block = edge + offset;
    const children = [...placeFrame(frame, cell.key, inline, block)];
    append(children, placeMarks(marks, cell.key, inline, block + frame.blockSize));
    return cellGroup(cell, lane, { inline, block, inlineSize, blockSize }, children);
  });
  const hasImages = sized.stacked.some(({ item }) => item.cell.image.address !== undefined);
  return { ink, definitions: hasImages ? [frameOf(widthIn(setting))] : [] };
}
