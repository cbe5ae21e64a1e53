import { check, choose, type Files, resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import { arrange } from '../../src/board/arrange.ts';
import type { Board } from '../../src/board/board.ts';
import { type DrawOptions, drawMap } from '../../src/draw-map.ts';
import { toSvg } from '../../src/paint/svg-text.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { palettes } from '../../src/theme/index.ts';
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
  readonly files?: Files;
}

/** Goes all the way from a text to its pictures. */
export function pictureOf({ name, text, reference, view, options = {}, files }: Source): Picture {
  const nobody = () => undefined;
  const tree = parse(text, nobody);
  const journey = resolve(tree, nobody, {
    ...(options.fileName !== undefined && { fileName: options.fileName }),
    ...(files && { files }),
  });
  check(journey, tree, nobody);
  const chosen = view === undefined ? {} : { view: choose(journey, { view }, nobody) };
  const drawing = { ...options, ...chosen };
  return { name, reference, board: arrange(journey, drawing), ...paint(drawMap(journey, drawing)) };
}

/** Paints a scene in every theme. */
export function paint(scene: Scene): Pick<Picture, 'scene' | 'painted'> {
  const painted = Object.values(palettes).map((palette) => paintedAs(toSvg(scene, { palette }), palette));
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
