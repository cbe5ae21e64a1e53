import { check, choose, type Files, resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import { arrange } from '../../src/board/arrange.ts';
import type { Board } from '../../src/board/board.ts';
import { type DrawOptions, drawMap } from '../../src/draw-map.ts';
import { toSvg } from '../../src/paint/svg-text.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { type PaletteName, palettes } from '../../src/theme/index.ts';
import type { Palette } from '../../src/theme/palette.ts';
import { readSvg, type SvgNode } from './read-svg.ts';

/** A map with everything that an audit looks at. */
export interface Picture {
  readonly name: string;
  /** What it shows, where that is known. */
  readonly board?: Board;
  readonly scene: Scene;
  /** The same scene in every theme that comes with the program. */
  readonly painted: readonly Painted[];
  /** Written to be looked at: held to more than a picture made to break something. */
  readonly reference: boolean;
}

export interface Painted {
  readonly palette: Palette;
  readonly svg: string;
  /** The same, read back; an error where it is no XML. */
  readonly root: SvgNode | Error;
}

/** A text that a picture is made of. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly reference: boolean;
  /** A view that the text declares, or a kind of picture. */
  readonly view?: string;
  readonly options?: DrawOptions;
  /** The themes that it is painted in; default: all that come with the program. */
  readonly themes?: readonly PaletteName[];
  readonly files?: Files;
}

/** Every theme that comes with the program. */
// The keys of the table are the names.
export const themeNames = Object.keys(palettes) as PaletteName[];

/** Goes all the way from a text to its pictures. */
export function pictureOf({ name, text, reference, view, options = {}, themes, files }: Source): Picture {
  const nobody = () => undefined;
  const tree = parse(text, nobody);
  const journey = resolve(tree, nobody, {
    ...(options.fileName !== undefined && { fileName: options.fileName }),
    ...(files && { files }),
  });
  check(journey, tree, nobody);
  const chosen = view === undefined ? {} : { view: choose(journey, { view }, nobody) };
  const drawing = { ...options, ...chosen };
  return { name, reference, board: arrange(journey, drawing), ...paint(drawMap(journey, drawing), themes) };
}

/** Paints a scene in these themes, or in every one. */
export function paint(
  scene: Scene,
  themes: readonly PaletteName[] = themeNames,
): Pick<Picture, 'scene' | 'painted'> {
  const painted = themes.map((theme) => {
    const palette = palettes[theme];
    return paintedAs(toSvg(scene, { palette }), palette);
  });
  return { scene, painted };
}

/** What a file says, whoever wrote it. */
export function paintedAs(svg: string, palette: Palette): Painted {
  try {
    return { svg, palette, root: readSvg(svg) };
  } catch (error) {
    return { svg, palette, root: error instanceof Error ? error : new Error(String(error)) };
  }
}
