import type { Speech } from '../speech.ts';
import type { Problem } from './problem.ts';

/** Writes problems for a person to read; loads what that takes only when there are any. */
export async function showProblems(
  problems: readonly Problem[],
  stream: NodeJS.WriteStream,
  speech: Speech,
): Promise<void> {
  if (problems.length === 0) return;
  const { describe, showsColour } = await import('./describe.ts');
  const coloured = showsColour(stream);
  stream.write(problems.map((problem) => describe(problem, coloured, speech)).join('\n'));
}
