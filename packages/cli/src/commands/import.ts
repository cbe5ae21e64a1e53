import { type DataProblem, fromJson, selfContained, toText } from '@wayline/core';
import { say } from '@wayline/parser';
import { exported } from '../output/product.ts';
import { planTargets } from '../output/targets.ts';
import { writeOut } from '../output/write-out.ts';
import { fault, type Problem } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources } from '../sources/find.ts';
import { readData } from '../sources/read.ts';
import type { Speech } from '../speech.ts';

/** What `wayline import` was told beside its files. */
export interface ImportOptions {
  readonly output?: string;
}

/** Writes the journey of every file of data as a text; returns the exit status. */
export async function importMaps(
  words: readonly string[],
  { output }: ImportOptions,
  speech: Speech,
): Promise<number> {
  const problems: Problem[] = [];
  const sources = (await findSources(words)).map((source) => ({ source }));
  for (const { source: file, target } of planTargets(sources, output, exported('.journey'))) {
    const source = await readData(file, speech);
    if (source.kind === 'unreadable') {
      problems.push(source.problem);
      continue;
    }
    const { name } = source;
    const data = parsed(source.text);
    if (data instanceof Error) {
      problems.push({ file: name, severity: 'error', ...notJson(data) });
      continue;
    }
    const journey = fromJson(data, (problem) => problems.push(problemOf(name, problem)));
    const unwritten = journey && writeOut(target, toText(selfContained(journey)));
    if (unwritten) problems.push(unwritten);
  }
  await showProblems(problems, process.stderr, speech);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function notJson({ message }: Error) {
  return fault('file/not-json', say`This file is not JSON: ${message}`);
}

function problemOf(file: string, { path: _, ...problem }: DataProblem): Problem {
  return { file, ...problem };
}
