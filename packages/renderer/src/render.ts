import { check, type Journey, resolve } from '@wayline/core';
import { type Diagnostic, parse } from '@wayline/parser';
import { type DrawOptions, drawMap } from './draw-map.ts';
import { toSvg } from './paint/svg-text.ts';
import { type ThemeOptions, themeFor } from './theme/theme-for.ts';

/** How a text is drawn. */
export interface RenderOptions extends DrawOptions, ThemeOptions {
  /** What all ids of the picture begin with; give each picture of a page another. */
  readonly prefix?: string;
}

/** What came of a text: the picture, what is wrong with the text, and the journey that was drawn. */
export interface Rendered {
  readonly svg: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly journey: Journey;
}

/** Draws a `.journey` text as an SVG map with what is at hand; whatever the text says, a picture comes of it. */
export function renderSync(text: string, options: RenderOptions = {}): Rendered {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const tree = parse(text, report);
  const host = options.fileName === undefined ? {} : { fileName: options.fileName };
  const journey = resolve(tree, report, host);
  check(journey, tree, report);
  const scene = drawMap(journey, options);
  const prefix = options.prefix === undefined ? {} : { prefix: options.prefix };
  const svg = toSvg(scene, { ...themeFor(journey, options), ...prefix });
  return { svg, journey, diagnostics: [...diagnostics].sort((a, b) => a.range.from - b.range.from) };
}

/** Like `renderSync`, for hosts that will have to fetch what a text asks for. */
export async function render(text: string, options: RenderOptions = {}): Promise<Rendered> {
  return renderSync(text, options);
}
