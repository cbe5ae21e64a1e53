import { check as findProblems, resolve } from '@wayline/core';
import { type Diagnostic, parse, type Severity } from '@wayline/parser';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources, standardStream } from '../sources/find.ts';
import { readSource } from '../sources/read.ts';

/** What `wayline check` was told beside its files. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly maxWarnings?: number;
}

/** Looks for mistakes in every file and shows them; returns the exit status. */
export async function check(
  words: readonly string[],
  { format, maxWarnings }: CheckOptions,
): Promise<number> {
  const files = await findSources(words);
  const problems: Problem[] = [];
  for (const file of files) for (const problem of await problemsOf(file)) problems.push(problem);

  const errors = ofSeverity(problems, 'error').length;
  const warnings = ofSeverity(problems, 'warning').length;
  if (format === 'json') {
    const report = { files: files.length, errors, warnings, problems: problems.map(asData) };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    await showProblems(problems, process.stdout);
    process.stdout.write(`${problems.length === 0 ? '' : '\n'}${summary(files.length, problems)}\n`);
  }
  const tooManyWarnings = maxWarnings !== undefined && warnings > maxWarnings;
  return errors > 0 || tooManyWarnings ? 1 : 0;
}

async function problemsOf(file: string): Promise<readonly Problem[]> {
  const source = await readSource(file);
  if (source.kind === 'unreadable') return [source.problem];
  const { name, text } = source;
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const tree = parse(text, report);
  findProblems(resolve(tree, report, file === standardStream ? {} : { fileName: file }), tree, report);
  return problemsIn(name, text, diagnostics);
}

/** A problem as other programs read it: offsets beside lines and columns. */
function asData({ place, ...problem }: Problem) {
  return place === undefined ? problem : { ...problem, end: place.end, range: place.range };
}

function summary(files: number, problems: readonly Problem[]): string {
  const counts = severities
    .map(([severity, word]) => [ofSeverity(problems, severity).length, word] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => counted(number, word));
  return `${counted(files, 'file')} checked: ${counts.length === 0 ? 'nothing to mend' : counts.join(', ')}`;
}

const severities = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'remark'],
  ['hint', 'hint'],
] as const satisfies readonly (readonly [Severity, string])[];

function ofSeverity(problems: readonly Problem[], severity: Severity): readonly Problem[] {
  return problems.filter((problem) => problem.severity === severity);
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
