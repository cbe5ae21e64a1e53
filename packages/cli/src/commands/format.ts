import {
  type FormatOptions as CanonicalOptions,
  format as canonicalForm,
  type Diagnostic,
  parse,
  type SyntaxTree,
  say,
} from '@wayline/parser';
import { writeWhole } from '../output/write-whole.ts';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources, standardStream } from '../sources/find.ts';
import { readSource } from '../sources/read.ts';
import type { Speech } from '../speech.ts';
import { WrongUse } from '../wrong-use.ts';

/** What `wayline format` was told beside its files; without `check` and `write`, the one file is shown. */
export interface FormatOptions extends CanonicalOptions {
  readonly check?: boolean;
  readonly write?: boolean;
}

/** Brings files into their canonical form, or says which are not in it; returns the exit status. */
export async function format(
  words: readonly string[],
  options: FormatOptions,
  speech: Speech,
): Promise<number> {
  const files = await findSources(words);
  if (options.check !== true && options.write !== true && files.length > 1) {
    throw new WrongUse(
      say`several files need \`--write\`, which rewrites them, or \`--check\`, which names those to rewrite`,
    );
  }
  const problems: Problem[] = [];
  let unformatted = 0;
  for (const file of files) {
    const source = await readSource(file, speech);
    if (source.kind === 'unreadable') {
      problems.push(source.problem);
      continue;
    }
    const { name, text } = source;
    const diagnostics: Diagnostic[] = [];
    const tree = parse(text, (diagnostic) => diagnostics.push(diagnostic));
    const formatted = canonicalForm(tree, options);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) problems.push(...problemsIn(name, text, errors, await languageOf(tree)));

    if (options.check === true) {
      if (formatted === text) continue;
      unformatted += 1;
      process.stdout.write(`${name}\n`);
    } else if (options.write === true && file !== standardStream) {
      if (formatted === text) continue;
      const unwritten = writeWhole(file, formatted);
      if (unwritten === undefined) process.stdout.write(`${file}\n`);
      else problems.push(unwritten);
    } else {
      process.stdout.write(formatted);
    }
  }
  await showProblems(problems, process.stderr, speech);
  return problems.length > 0 || unformatted > 0 ? 1 : 0;
}

/** The language that the errors of a text are told in; what finds it is loaded only where there are errors. */
async function languageOf(tree: SyntaxTree): Promise<string> {
  const { resolve } = await import('@wayline/core');
  return resolve(tree, () => {}).language;
}
