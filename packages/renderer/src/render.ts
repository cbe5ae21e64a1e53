import { check, gather, type Host, type Journey, type ReadFile, type Rule, resolve } from '@wayline/core';
import { type Diagnostic, parse, type SyntaxTree } from '@wayline/parser';
import { type DrawOptions, drawMap } from './draw-map.ts';
import { toSvg } from './paint/svg-text.ts';
import { type ThemeOptions, themeFor } from './theme/theme-for.ts';

/** How a text is drawn. */
export interface RenderOptions extends DrawOptions, ThemeOptions, Pick<Host, 'files'> {
  /** What all ids of the picture begin with; give each picture of a page another. */
  readonly prefix?: string;
  /** Rules of an app's own, by name, beside those of the program. */
  readonly rules?: Readonly<Record<string, Rule>>;
}

/** How a text is drawn, and how files that it asks for are fetched. */
export interface RenderHost extends RenderOptions {
  /** Reads a file by its path from the root of the project, where `fileName` counts from as well. */
  readonly read?: ReadFile;
  /** Stops the waiting; `render` is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What came of a text: the picture, what is wrong with the text, and the journey that was drawn. */
export interface Rendered {
  readonly svg: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly journey: Journey;
}

/** Draws a `.journey` text as an SVG map with what is at hand; whatever the text says, a picture comes of it. */
export function renderSync(text: string, options: RenderOptions = {}): Rendered {
  const problems: Diagnostic[] = [];
  const tree = parse(text, (problem) => problems.push(problem));
  return drawTree(tree, problems, options);
}

/** Like `renderSync`, after fetching the files that the text asks for. */
export async function render(text: string, host: RenderHost = {}): Promise<Rendered> {
  const { read, signal, ...options } = host;
  signal?.throwIfAborted();
  const problems: Diagnostic[] = [];
  const tree = parse(text, (problem) => problems.push(problem));
  const files = read ? await gather(tree, options.fileName, read) : options.files;
  signal?.throwIfAborted();
  return drawTree(tree, problems, files ? { ...options, files } : options);
}

function drawTree(tree: SyntaxTree, parsing: readonly Diagnostic[], options: RenderOptions): Rendered {
  const { fileName, files, prefix } = options;
  const problems = [...parsing];
  const report = (problem: Diagnostic) => problems.push(problem);
  const journey = resolve(tree, report, {
    ...(fileName !== undefined && { fileName }),
    ...(files && { files }),
  });
  check(journey, tree, report, options.rules);
  const scene = drawMap(journey, options);
  const svg = toSvg(scene, { ...themeFor(journey, options), ...(prefix !== undefined && { prefix }) });
  return { svg, journey, diagnostics: problems.sort((a, b) => a.range.from - b.range.from) };
}
