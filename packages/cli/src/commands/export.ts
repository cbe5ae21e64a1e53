import {
  gatherSync,
  type Journey,
  publicOf,
  resolve,
  selfContained,
  strictAboutMarks,
  toJson,
  toText,
} from '@wayline/core';
import { type Diagnostic, parse } from '@wayline/parser';
import { exported } from '../output/product.ts';
import { planTargets } from '../output/targets.ts';
import { writeOut } from '../output/write-out.ts';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources } from '../sources/find.ts';
import { projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import type { Speech } from '../speech.ts';

/** What `wayline export` was told beside its files. */
export interface ExportOptions {
  readonly format: keyof typeof writers;
  readonly output?: string;
  /** Where everything stands in the text, for `json`. */
  readonly ranges?: boolean;
  /** Whether a text holds what it takes from other files, for `journey`. */
  readonly selfContained?: boolean;
  /** Leaves out what is private, and writes nothing of a file with errors. */
  readonly public?: boolean;
  readonly root?: string;
}

/** Writes the model of every file in another form; returns the exit status. */
export async function exportMaps(
  words: readonly string[],
  options: ExportOptions,
  speech: Speech,
): Promise<number> {
  const { format, output, public: isPublic = false, root } = options;
  const problems: Problem[] = [];
  const sources = (await findSources(words)).map((source) => ({ source }));
  for (const { source: file, target } of planTargets(sources, output, exported(`.${format}`))) {
    const { fileName, read } = projectOf(file, root);
    const source = await readSource(file, speech);
    if (source.kind === 'unreadable') {
      problems.push(source.problem);
      continue;
    }
    const found: Diagnostic[] = [];
    const report = (problem: Diagnostic) => found.push(problem);
    const tree = parse(source.text, report);
    const files = gatherSync(tree, fileName, read);
    const journey = resolve(tree, report, { fileName, files });
    const known = isPublic ? strictAboutMarks(journey, tree, found, files) : found;
    for (const problem of problemsIn(source.name, source.text, known, journey.language)) {
      if (problem.severity === 'error' || problem.severity === 'warning') problems.push(problem);
    }
    if (isPublic && known.some(({ severity }) => severity === 'error')) continue;
    const unwritten = writeOut(target, writers[format](isPublic ? publicOf(journey) : journey, options));
    if (unwritten) problems.push(unwritten);
  }
  await showProblems(problems, process.stderr, speech);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What each format makes of a journey; the name of a format is also the ending of its files. */
const writers = {
  // Places in the text would show where something has been left out.
  json: (journey: Journey, { ranges = false, public: isPublic = false }: ExportOptions) =>
    `${JSON.stringify(toJson(journey, { ranges: ranges && !isPublic }), null, 2)}\n`,
  journey: (journey: Journey, { selfContained: alone = false }: ExportOptions) =>
    toText(alone ? selfContained(journey) : journey),
} as const;
