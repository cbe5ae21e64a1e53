import { resolve } from '@wayline/core';
import { parse } from '@wayline/parser';
import { type DrawOptions, drawMap } from '../src/draw-map.ts';
import type { Scene } from '../src/scene/scene.ts';

export { renderSync } from '../src/render.ts';

/** The scene of a text, problems ignored. */
export function sceneOf(text: string, options: DrawOptions = {}): Scene {
  return drawMap(resolve(parse(text, ignore), ignore), options);
}

const ignore = () => {};
