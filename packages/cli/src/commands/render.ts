import type { Wish } from '@wayline/core';
import { render as draw, type PaperName, type RenderHost, renderPages } from '@wayline/renderer/text';
import { pageTargets } from '../output/page-targets.ts';
import type { FormOptions, PictureForm } from '../output/picture-form.ts';
import { planTargets } from '../output/targets.ts';
import { writeOut } from '../output/write-out.ts';
import { written } from '../output/written.ts';
import { type PictureOf, picturesOf, type Wanted } from '../pictures/pictures.ts';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources } from '../sources/find.ts';
import { projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import type { Speech } from '../speech.ts';
import { brokenTranslations } from '../translations/translatable.ts';

/** What `wayline render` was told beside its files. */
export interface RenderOptions extends FormOptions {
  readonly theme?: 'paper' | 'night' | 'print' | 'auto' | 'light' | 'dark';
  /** Several languages, or all that a file is translated into, make a picture each. */
  readonly lang?: readonly string[] | 'all';
  /** Views by name, or kinds of picture; `all` alone stands for every view that a map declares. */
  readonly view?: readonly string[];
  readonly lanes?: readonly string[];
  readonly persona?: readonly string[];
  /** `A..B`, or the name of a step or a stage. */
  readonly steps?: string;
  readonly density?: 'dense' | 'presentation';
  readonly orientation?: 'horizontal' | 'vertical';
  /** Draws pages of this size, to be printed. */
  readonly paper?: PaperName;
  /** Leaves out what is private, and draws nothing of a file with errors. */
  readonly public?: boolean;
  /** Puts the images that a map names into the picture. */
  readonly embedImages?: boolean;
  readonly root?: string;
}

/** Draws every file as far as it can be drawn; returns the exit status. */
export async function render(
  words: readonly string[],
  options: RenderOptions,
  speech: Speech,
): Promise<number> {
  const { output, theme, paper, public: isPublic = false, root } = options;
  const problems: Problem[] = [];
  const pictures: PictureOf[] = [];
  for (const source of await findSources(words))
    pictures.push(...(await picturesOf(source, { ...options, ...viewsIn(options.view) }, speech)));
  const errands = planTargets(pictures, output);
  const taken = new Map(paper ? [] : errands.map(({ target, source }) => [target, source]));
  for (const errand of errands) {
    const { source: file, language, view, form } = errand;
    const project = projectOf(file, root);
    const source = await readSource(file, speech);
    if (source.kind === 'unreadable') {
      problems.push(source.problem);
      continue;
    }
    const { svgs, diagnostics, journey } = await drawn(source.text, paper, form, {
      fileName: project.fileName,
      read: project.read,
      ...(theme === undefined ? {} : { theme }),
      ...(language === undefined ? {} : { language }),
      view: wishOf(view, options),
      ...(options.withTable === true ? { withTable: true } : {}),
      ...(isPublic ? { public: true } : {}),
      ...(options.embedImages === true ? { images: 'embed' } : {}),
    });
    for (const problem of problemsIn(source.name, source.text, diagnostics, journey.language))
      problems.push(problem);
    const retold = language === undefined ? [] : brokenTranslations(file, language, project);
    for (const problem of retold) problems.push(problem);
    if (isPublic && diagnostics.some(({ severity }) => severity === 'error')) continue;
    if (diagnostics.some(({ code }) => code === 'resolve/unknown-view')) continue;
    const targets = paper ? pageTargets(errand, svgs.length, taken) : [errand.target];
    for (const [index, target] of targets.entries()) {
      taken.set(target, file);
      const unwritten = writeOut(target, svgs[index] ?? '');
      if (unwritten) problems.push(unwritten);
    }
  }
  await showProblems(worthTelling(problems), process.stderr, speech);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The picture of a text in its form, or its pages. */
async function drawn(text: string, paper: PaperName | undefined, form: PictureForm, host: RenderHost) {
  if (paper === undefined) {
    const picture = await draw(text, host);
    const { diagnostics, journey } = picture;
    return { svgs: [written(picture, form, host.withTable === true)], diagnostics, journey };
  }
  const { pages, ...rest } = await renderPages(text, { ...host, paper });
  return { svgs: pages.map(({ svg }) => svg), ...rest };
}

const viewsIn = (names: RenderOptions['view']): Pick<Wanted, 'view'> =>
  names === undefined ? {} : { view: names.length === 1 && names[0] === 'all' ? 'all' : names };

/** What was asked for of every picture, and the view of this one. */
function wishOf(
  view: string | undefined,
  { lanes, persona: personas, steps, density, orientation }: RenderOptions,
): Wish {
  return {
    ...(view !== undefined && { view }),
    ...(lanes && { lanes }),
    ...(personas && { personas }),
    ...(steps !== undefined && { steps }),
    ...(density && { density }),
    ...(orientation && { orientation }),
  };
}

/** What somebody who wants a picture should know, each once however many pictures show it. */
function worthTelling(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const problem of problems) {
    const { file, code, severity, message, start } = problem;
    const isGrave = severity === 'error' || severity === 'warning';
    const key = JSON.stringify([file, code, start, message]);
    if (isGrave || code === 'lint/missing-translation') told.set(key, problem);
  }
  return [...told.values()];
}
