import type { CellBase } from './cell.ts';
import type { FramedImage } from './panels.ts';

/** Images in frames. */
export interface ImagesContent {
  readonly form: 'images';
  readonly cells: readonly ImageCell[];
}

export interface ImageCell extends CellBase {
  readonly image: FramedImage;
}
