import type { Scene } from '../scene/scene.ts';
import { night } from '../theme/night.ts';
import type { Palette } from '../theme/palette.ts';
import { paper } from '../theme/paper.ts';
import { bakedPaint, classPaint, type Paint, type StyleMode, sheetPaint } from './style.ts';

/** How a scene is painted. */
export interface PaintOptions {
  /** Default: `baked`. */
  readonly mode?: StyleMode;
  /** The palette, and the one for light surroundings where the mode knows two. Default: `paper`. */
  readonly palette?: Palette;
  /** The palette for dark surroundings. Default: `night`. */
  readonly darkPalette?: Palette;
  /** What all ids of the picture begin with. Default: a hash of what is drawn and how. */
  readonly prefix?: string;
  /** Id of what says the same in the page that the picture stands in, such as a table. */
  readonly details?: string;
}

/** The paint that the options ask for. */
export function paintFor(
  { mode = 'baked', palette = paper, darkPalette = night }: PaintOptions,
  prefix: string,
): Paint {
  if (mode === 'baked') return bakedPaint(palette, prefix);
  return mode === 'auto' ? sheetPaint(palette, darkPalette, prefix) : classPaint(palette, prefix);
}

/** A prefix that differs where pictures differ: FNV-1a over what the picture says and how it is painted. */
export function prefixFor(scene: Scene, { mode = 'baked', palette = paper }: PaintOptions): string {
  const cells = scene.layers.flatMap((layer) => layer.nodes.map((node) => node.key)).join();
  const text = [scene.title, scene.description, scene.width, scene.height, mode, palette.name, cells].join(
    '\n',
  );
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `wl${(hash >>> 0).toString(36)}`;
}
