import { check as findProblems, gatherSync, resolve } from '@wayline/core';
import { type Diagnostic, parse, type Said, type Severity, say } from '@wayline/parser';
import { heard, type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources } from '../sources/find.ts';
import { projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import { type Speech, said, speechAbout, speechForPrograms } from '../speech.ts';

/** What `wayline check` was told beside its files. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly maxWarnings?: number;
  readonly root?: string;
}

/** Looks for mistakes in every file and shows them; returns the exit status. */
export async function check(
  words: readonly string[],
  { format, maxWarnings, root }: CheckOptions,
  speech: Speech,
): Promise<number> {
  const files = await findSources(words);
  const problems: Problem[] = [];
  for (const file of files)
    for (const problem of await problemsOf(file, root, speech)) problems.push(problem);

  const errors = ofSeverity(problems, 'error').length;
  const warnings = ofSeverity(problems, 'warning').length;
  if (format === 'json') {
    const forPrograms = speechForPrograms(speech);
    const report = {
      files: files.length,
      errors,
      warnings,
      problems: problems.map((problem) => asData(heard(problem, forPrograms))),
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    await showProblems(problems, process.stdout, speech);
    process.stdout.write(
      `${problems.length === 0 ? '' : '\n'}${said(summary(files.length, problems), speechOfAll(problems, speech))}\n`,
    );
  }
  const tooManyWarnings = maxWarnings !== undefined && warnings > maxWarnings;
  return errors > 0 || tooManyWarnings ? 1 : 0;
}

async function problemsOf(
  file: string,
  root: string | undefined,
  speech: Speech,
): Promise<readonly Problem[]> {
  const { fileName, read } = projectOf(file, root);
  const source = await readSource(file, speech);
  if (source.kind === 'unreadable') return [source.problem];
  const { name, text } = source;
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const tree = parse(text, report);
  const journey = resolve(tree, report, { fileName, files: gatherSync(tree, fileName, read) });
  findProblems(journey, tree, report);
  return problemsIn(name, text, diagnostics, journey.language);
}

/** A problem as other programs read it: offsets beside lines and columns. */
function asData({ place, said, language, ...problem }: Problem) {
  return place === undefined ? problem : { ...problem, end: place.end, range: place.range };
}

function summary(files: number, problems: readonly Problem[]): Said {
  const checked = files === 1 ? say`1 file checked` : say`${files} files checked`;
  const counts = severities
    .map(([severity, one, many]) => [ofSeverity(problems, severity).length, one, many] as const)
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => (number === 1 ? one : many(number)));
  return counts.length === 0 ? say`${checked}: nothing to mend` : say`${checked}: ${counts}`;
}

const severities: readonly (readonly [Severity, one: Said, many: (number: number) => Said])[] = [
  ['error', say`1 error`, (number) => say`${number} errors`],
  ['warning', say`1 warning`, (number) => say`${number} warnings`],
  ['info', say`1 remark`, (number) => say`${number} remarks`],
  ['hint', say`1 hint`, (number) => say`${number} hints`],
];

/** Several files are summed up in their language where they share one. */
function speechOfAll(problems: readonly Problem[], speech: Speech): Speech {
  const [language, ...others] = new Set(problems.map((problem) => problem.language));
  return speechAbout(others.length === 0 ? language : undefined, speech);
}

function ofSeverity(problems: readonly Problem[], severity: Severity): readonly Problem[] {
  return problems.filter((problem) => problem.severity === severity);
}
