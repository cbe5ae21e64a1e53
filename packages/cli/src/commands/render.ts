import { render as draw } from '@wayline/renderer/text';
import { planTargets } from '../output/targets.ts';
import { writeWhole } from '../output/write-whole.ts';
import { type Problem, problemsIn } from '../problems/problem.ts';
import { showProblems } from '../problems/show.ts';
import { findSources, standardStream } from '../sources/find.ts';
import { projectOf } from '../sources/project.ts';
import { readSource } from '../sources/read.ts';
import type { Speech } from '../speech.ts';

/** What `wayline render` was told beside its files. */
export interface RenderOptions {
  readonly output?: string;
  readonly theme?: 'paper' | 'night' | 'auto';
  readonly lang?: string;
  readonly root?: string;
}

/** Draws every file as far as it can be drawn; returns the exit status. */
export async function render(
  words: readonly string[],
  options: RenderOptions,
  speech: Speech,
): Promise<number> {
  const { output, theme, lang, root } = options;
  const problems: Problem[] = [];
  for (const { source: file, target } of planTargets(await findSources(words), output)) {
    const { fileName, read } = projectOf(file, root);
    const source = await readSource(file, speech);
    if (source.kind === 'unreadable') {
      problems.push(source.problem);
      continue;
    }
    const { svg, diagnostics, journey } = await draw(source.text, {
      fileName,
      read,
      ...(theme === undefined ? {} : { theme }),
      ...(lang === undefined ? {} : { language: lang }),
    });
    for (const problem of problemsIn(source.name, source.text, diagnostics, journey.language))
      problems.push(problem);
    if (target === standardStream) {
      process.stdout.write(svg);
      continue;
    }
    const unwritten = writeWhole(target, svg);
    if (unwritten === undefined) process.stderr.write(`${target}\n`);
    else problems.push(unwritten);
  }
  const worthTelling = problems.filter(({ severity }) => severity === 'error' || severity === 'warning');
  await showProblems(worthTelling, process.stderr, speech);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
