import {
  type Choice,
  check,
  choose,
  type Files,
  type FoundFile,
  failedRouter,
  gather,
  type Host,
  type Images,
  imageFiles,
  isSameLanguage,
  type Journey,
  openImages,
  plainWays,
  publicOf,
  type ReadFile,
  type Rule,
  resolve,
  sidecarFor,
  sidecarPaths,
  smallPrint,
  strictAboutMarks,
  translate,
  type Wish,
} from '@wayline/core';
import { type Diagnostic, parse, type Report, type SyntaxTree } from '@wayline/parser';
import { arrange } from './board/arrange.ts';
import type { Board } from './board/board.ts';
import { type DrawOptions, drawPrepared, prepared } from './draw-map.ts';
import { needsRoutes } from './flow/routes.ts';
import { type PaintOptions, prefixFor } from './paint/paint-options.ts';
import { toSvg } from './paint/svg-text.ts';
import { drawPages } from './print/pages.ts';
import { legibleType, type PaperName } from './print/paper.ts';
import type { Router } from './routes.ts';
import type { Scene } from './scene/scene.ts';
import { tableHtml } from './table/html.ts';
import { figureHtml } from './table/page.ts';
import { tableOf } from './table/table-of.ts';
import { type ThemeOptions, themeFor } from './theme/theme-for.ts';
import { flow } from './views/flow.ts';

export type { PaperName };

/** How a text is drawn. */
export interface RenderOptions
  extends Omit<DrawOptions, 'view' | 'images'>,
    ThemeOptions,
    Pick<Host, 'files'> {
  /** Which picture of which part, in words: the name of a view, or names of lanes, personas and steps. */
  readonly view?: string | Wish;
  /**
   * Whether images stand in the picture: `embed` takes them out of the files at hand, or they are handed in as
   * `data:` addresses. Without them frames with their words are drawn, which is the default.
   */
  readonly images?: 'embed' | 'none' | Images;
  /** BCP 47 tag; what the text, or a file of translations beside it, says in that language is drawn so. */
  readonly language?: string;
  /**
   * Leaves out what is private, and all that speaks of it; what may hide a `{private}` is then an error, and a host
   * shows nobody a picture of a text with errors.
   */
  readonly public?: boolean;
  /** What all ids of the picture begin with; give each picture of a page another. */
  readonly prefix?: string;
  /** Gives the picture as HTML as well, with the same as a table that opens below it. */
  readonly withTable?: boolean;
  /** Rules of an app's own, by name, beside those of the program. */
  readonly rules?: Readonly<Record<string, Rule>>;
}

/** How a text is drawn, and how files that it asks for are fetched. */
export interface RenderHost extends RenderOptions {
  /** Reads a file by its path from the root of the project, where `fileName` counts from as well. */
  readonly read?: ReadFile;
  /** Finds where long ways of a flow had best run; default: the one that comes with the package. */
  readonly router?: Router;
  /** Stops the waiting; `render` is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What came of a text: the picture, what is wrong with the text, and the journey that was drawn. */
export interface Rendered {
  readonly svg: string;
  /** A piece of a page: the table of the view `table`, or the picture `withTable`. */
  readonly html?: string;
  /** What the picture shows, before anything is measured; `tableOf` says it as a table. */
  readonly board: Board;
  /** The same picture as data: what each part is, where it stands, and where in the text it comes from. */
  readonly scene: Scene;
  readonly diagnostics: readonly Diagnostic[];
  readonly journey: Journey;
}

/** Draws a `.journey` text as an SVG map with what is at hand; whatever the text says, a picture comes of it. */
export function renderSync(text: string, options: RenderOptions = {}): Rendered {
  return draw(withHint(toldOf(atHand(text, options), options)), options);
}

/** Like `renderSync`, after fetching the files that the text asks for. */
export async function render(text: string, host: RenderHost = {}): Promise<Rendered> {
  const { source, options } = await fetched(text, host);
  return draw(await routed(toldOf(source, options), host), options);
}

/** How a text is drawn on paper. */
export interface PrintOptions extends RenderOptions {
  readonly paper: PaperName;
}

/** A map on sheets of paper: as many pages as it needs to be read. */
export interface PrintedMap {
  readonly pages: readonly Pick<Rendered, 'svg' | 'scene'>[];
  readonly diagnostics: readonly Diagnostic[];
  readonly journey: Journey;
}

/** Draws a `.journey` text on pages to be printed, with what is at hand. */
export function renderPagesSync(text: string, options: PrintOptions): PrintedMap {
  return print(withHint(toldOf(atHand(text, options), options)), options.paper, options);
}

/** Like `renderPagesSync`, after fetching the files that the text asks for. */
export async function renderPages(text: string, host: RenderHost & PrintOptions): Promise<PrintedMap> {
  const { source, options } = await fetched(text, host);
  return print(await routed(toldOf(source, options), host), host.paper, options);
}

function atHand(text: string, options: RenderOptions): Source {
  const problems: Diagnostic[] = [];
  const tree = parse(text, (problem) => problems.push(problem));
  return sourceOf(tree, problems, options);
}

/** A text with the files that it asks for. */
async function fetched(
  text: string,
  { read, signal, ...options }: RenderHost,
): Promise<{ readonly source: Source; readonly options: RenderOptions }> {
  signal?.throwIfAborted();
  const problems: Diagnostic[] = [];
  const tree = parse(text, (problem) => problems.push(problem));
  const files = read ? await filesFor(tree, read, options) : options.files;
  signal?.throwIfAborted();
  const source = sourceOf(tree, problems, files ? { ...options, files } : options);
  const images = read && options.images === 'embed' ? await imagesFor(source.journey, read) : [];
  signal?.throwIfAborted();
  return { source, options: files ? { ...options, files: new Map([...files, ...images]) } : options };
}

/** What a text asks for, and the translations into another language that stand beside it. */
async function filesFor(
  tree: SyntaxTree,
  read: ReadFile,
  { fileName, language }: RenderOptions,
): Promise<Files> {
  const asked = gather(tree, fileName, read);
  const paths = fileName === undefined || language === undefined ? [] : sidecarPaths(fileName, language);
  const beside = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
  const found = beside.flatMap(([path, file]) => (file === undefined ? [] : [[path, file] as const]));
  return new Map([...(await asked), ...found]);
}

/** The images of a journey, for those to be embedded. */
async function imagesFor(
  journey: Journey,
  read: ReadFile,
): Promise<readonly (readonly [string, FoundFile])[]> {
  const found = await Promise.all(
    imageFiles(journey).map(async (path) => [path, await read(path, 'image')] as const),
  );
  return found.flatMap(([path, file]) => (file === undefined ? [] : [[path, file] as const]));
}

/** A text that has been read, with what is wrong with it so far. */
interface Source {
  readonly tree: SyntaxTree;
  readonly journey: Journey;
  readonly problems: readonly Diagnostic[];
}

function sourceOf(
  tree: SyntaxTree,
  parsing: readonly Diagnostic[],
  { fileName, files }: RenderOptions,
): Source {
  const problems = [...parsing];
  const journey = resolve(tree, (problem) => problems.push(problem), {
    ...(fileName !== undefined && { fileName }),
    ...(files && { files }),
  });
  return { tree, journey, problems };
}

function draw({ journey, shown, paint, diagnostics }: Told, options: RenderOptions): Rendered {
  const ready = prepared(journey, shown);
  const { board } = ready;
  const scene = drawPrepared(ready, shown);
  const prefix = options.prefix ?? prefixFor(scene, paint);
  const details = options.withTable ? `${prefix}-table` : undefined;
  const svg = toSvg(scene, { ...paint, prefix, ...(details !== undefined && { details }) });
  const html = htmlOf(board, svg, details);
  return { svg, ...(html !== undefined && { html }), board, scene, journey, diagnostics };
}

function htmlOf(board: Board, svg: string, details: string | undefined): string | undefined {
  if (details !== undefined) return figureHtml(svg, tableOf(board), details);
  return board.view === 'table' ? tableHtml(tableOf(board)) : undefined;
}

function print(
  { journey, shown, paint, diagnostics }: Told,
  paper: PaperName,
  { prefix }: RenderOptions,
): PrintedMap {
  const { scenes, smallestType } = drawPages(journey, paper, shown);
  const pages = scenes.map((scene, index) => {
    const own = prefix === undefined || scenes.length === 1 ? prefix : `${prefix}-${index + 1}`;
    return { scene, svg: toSvg(scene, { ...paint, ...(own !== undefined && { prefix: own }) }) };
  });
  const small = smallestType < legibleType ? [smallPrint(smallestType)] : [];
  return { pages, journey, diagnostics: [...diagnostics, ...small] };
}

/** A text whose picture has its routes, where it needs any; a router that fails costs nothing but them. */
async function routed(told: Told, { router, signal }: RenderHost): Promise<Told> {
  const board = boardToRoute(told);
  if (!board) return told;
  try {
    // Brings the router along, which is larger than all the rest.
    const { findRoutes } = await import('./routes.ts');
    const routes = await findRoutes(board, router);
    return { ...told, shown: { ...told.shown, routes } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...told, diagnostics: [failedRouter(reason), ...told.diagnostics] };
  } finally {
    signal?.throwIfAborted();
  }
}

/** Says where a picture would have routes if somebody waited for them. */
const withHint = (told: Told): Told =>
  boardToRoute(told) ? { ...told, diagnostics: [plainWays(), ...told.diagnostics] } : told;

function boardToRoute({ journey, shown }: Told): Board | undefined {
  if (shown.routes || shown.view?.as !== flow.name) return undefined;
  const board = arrange(journey, shown);
  return needsRoutes(board) ? board : undefined;
}

/** A text in the language asked for, how to show it, and what is wrong with it. */
interface Told {
  readonly journey: Journey;
  readonly shown: DrawOptions;
  readonly paint: PaintOptions;
  readonly diagnostics: readonly Diagnostic[];
}

function toldOf({ tree, journey, problems: known }: Source, options: RenderOptions): Told {
  const { fileName, files } = options;
  const problems = [...known];
  const report = (problem: Diagnostic) => problems.push(problem);
  const language = options.language ?? journey.language;
  const sidecar = sidecarFor(fileName, language, files);
  const isOther = !isSameLanguage(language, journey.language);
  check(
    journey,
    tree,
    report,
    options.rules,
    isOther ? { language, ...(sidecar && { sidecar }) } : undefined,
  );
  const told = translate(options.public ? publicOf(journey) : journey, language, sidecar);
  const found = options.public ? strictAboutMarks(journey, tree, problems, files) : problems;
  const choice = choiceFor(told, options, report);
  const images = imagesOf(journey, options, report);
  const theme = options.theme ?? choice.theme;
  const { brand, paint } = themeFor(told, { ...options, ...(theme !== undefined && { theme }) });
  return {
    journey: told,
    shown: { ...options, view: choice, images, ...(brand && { brand }) },
    paint,
    diagnostics: found.toSorted((a, b) => a.range.from - b.range.from),
  };
}

const noImages: Images = new Map();

function imagesOf(
  journey: Journey,
  { images = 'none', files = noImages }: RenderOptions,
  report: Report,
): Images {
  if (images === 'embed') return openImages(journey, files, report);
  return images === 'none' ? noImages : images;
}

/** What is asked for; the name of a view of an app's own is not looked for in the journey. */
function choiceFor(journey: Journey, { view, views = [] }: RenderOptions, report: Report): Choice {
  if (view === undefined) return {};
  const { view: name, ...rest } = typeof view === 'string' ? { view } : view;
  const own = views.find((each) => each.name === name);
  return own
    ? { ...choose(journey, rest, report), as: own.name }
    : choose(journey, name === undefined ? rest : { ...rest, view: name }, report);
}
