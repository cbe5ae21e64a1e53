import { readFileSync } from 'node:fs';
import { check as findProblems, fixAll, gatherSync, type Journey, resolve } from '@wayline/core';
import { type Diagnostic, parse } from '@wayline/parser';
import { writeWhole } from '../output/write-whole.ts';
import { heard, type Problem, problemsIn } from '../problems/problem.ts';
import { type CheckReport, countOf, type MendedFile } from '../problems/reports/report.ts';
import { findSources, standardStream } from '../sources/find.ts';
import { type Project, projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import { type Speech, speechForPrograms } from '../speech.ts';

/** What `wayline check` was told beside its files. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
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
  await show({ files: files.length, problems, mended }, options.format, stream, speech);

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
  findProblems(journey, tree, report);
  return { diagnostics, journey };
}

/** Writes a report in a format; each is loaded only when it is asked for. */
async function show(
  report: CheckReport,
  format: CheckOptions['format'],
  stream: NodeJS.WriteStream,
  speech: Speech,
): Promise<void> {
  if (format === 'text') {
    const { showText } = await import('../problems/reports/text.ts');
    await showText(report, stream, speech);
    return;
  }
  const forPrograms = speechForPrograms(speech);
  const told = { ...report, problems: report.problems.map((problem) => heard(problem, forPrograms)) };
  stream.write(await written(told, format));
}

async function written(report: CheckReport, format: 'json' | 'sarif' | 'github'): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../problems/reports/json.ts')).asJson(report);
    case 'github':
      return (await import('../problems/reports/github.ts')).asGithub(report);
    case 'sarif': {
      const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      return (await import('../problems/reports/sarif.ts')).asSarif(report, version);
    }
  }
}
