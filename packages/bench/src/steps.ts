// The bench is no member of the workspace, so it meets the packages where they are built.
import { check, type Journey, resolve } from '../../core/dist/index.js';
import { parse, type SyntaxTree } from '../../parser/dist/index.js';
import { drawMap, toSvg } from '../../renderer/dist/index.js';
import { renderSync } from '../../renderer/dist/render.js';
import type { Work } from './timing.ts';

type Step = 'parse' | 'resolve' | 'check' | 'layout' | 'paint' | 'whole trip';

/** The steps from text to SVG, each timed alone on what the ones before it make of a new text, and the whole trip. */
export function steps(textOf: (seed: number) => string): Readonly<Record<Step, Work>> {
  return {
    parse: (seed) => {
      const text = textOf(seed);
      return () => parsed(text);
    },
    resolve: (seed) => {
      const tree = parsed(textOf(seed));
      return () => resolve(tree, ignore);
    },
    check: (seed) => {
      const tree = parsed(textOf(seed));
      const journey = resolve(tree, ignore);
      return () => check(journey, tree, ignore);
    },
    layout: (seed) => {
      const journey = resolved(textOf(seed));
      return () => drawMap(journey);
    },
    paint: (seed) => {
      const scene = drawMap(resolved(textOf(seed)));
      return () => toSvg(scene, {});
    },
    'whole trip': (seed) => {
      const text = textOf(seed);
      return () => renderSync(text).svg;
    },
  };
}

function parsed(text: string): SyntaxTree {
  return parse(text, ignore);
}

function resolved(text: string): Journey {
  return resolve(parsed(text), ignore);
}

/** The texts of the bench are right; what is reported of them is nobody's concern here. */
function ignore(): void {}
