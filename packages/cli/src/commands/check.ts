import {
  check as findProblems,
  fixAll,
  gatherSync,
  imageFiles,
  type Journey,
  type NoFile,
  openImages,
  resolve,
} from '@wayline/core';
import { type Diagnostic, parse } from '@wayline/parser';
import { writeWhole } from '../output/write-whole.ts';
import { type Problem, problemsIn } from '../problems/problem.ts';
import type { ReportFormat } from '../problems/reports/formats.ts';
import { countOf, type MendedFile } from '../problems/reports/report.ts';
import { showReport } from '../problems/reports/show-report.ts';
import { findSources, standardStream } from '../sources/find.ts';
import { type Project, projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import type { Speech } from '../speech.ts';

/** What `wayline check` was told beside its files. */
export interface CheckOptions {
  readonly format: ReportFormat;
  readonly fix?: boolean;
  readonly maxWarnings?: number;
  readonly root?: string;
}

/** Looks for mistakes in every file, mends what it may, and shows what is left; returns the exit status. */
export async function check(
  words: readonly string[],
  options: CheckOptions,
  speech: Speech,
): Promise<number> {
  const files = await findSources(words);
  const problems: Problem[] = [];
  const mended: MendedFile[] = [];
  for (const file of files) {
    const checked = await checkFile(file, options, speech);
    for (const problem of checked.problems) problems.push(problem);
    if (checked.mended.length > 0) mended.push({ file: checked.name, codes: checked.mended });
  }
  // Standard output is for the mended text where that came from standard input.
  const stream = options.fix === true && files.includes(standardStream) ? process.stderr : process.stdout;
  await showReport({ files: files.length, problems, mended }, options.format, stream, speech);

  const tooManyWarnings =
    options.maxWarnings !== undefined && countOf(problems, 'warning') > options.maxWarnings;
  return countOf(problems, 'error') > 0 || tooManyWarnings ? 1 : 0;
}

interface CheckedFile {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** The codes of what was mended. */
  readonly mended: readonly string[];
}

async function checkFile(file: string, { fix, root }: CheckOptions, speech: Speech): Promise<CheckedFile> {
  const project = projectOf(file, root);
  const source = await readSource(file, speech);
  if (source.kind === 'unreadable') return { name: file, problems: [source.problem], mended: [] };
  const { name, text } = source;
  const { text: now, fixed } =
    fix === true ? fixAll(text, (each) => found(each, project).diagnostics) : { text, fixed: [] };
  if (fix === true && file === standardStream) process.stdout.write(now);
  else if (now !== text) {
    const unwritten = writeWhole(file, now);
    if (unwritten) return { name, problems: [unwritten], mended: [] };
  }
  const { diagnostics, journey } = found(now, project);
  return {
    name,
    problems: problemsIn(name, now, diagnostics, journey.language),
    mended: fixed.map(({ code }) => code),
  };
}

function found(text: string, { fileName, read }: Project): { diagnostics: Diagnostic[]; journey: Journey } {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const tree = parse(text, report);
  const journey = resolve(tree, report, { fileName, files: gatherSync(tree, fileName, read) });
  const images = imageFiles(journey).map((path) => [path, read(path, 'image') ?? missing] as const);
  openImages(journey, new Map(images), report);
  findProblems(journey, tree, report);
  return { diagnostics, journey };
}

const missing: NoFile = { fault: 'missing' };
