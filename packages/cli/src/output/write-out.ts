import type { Problem } from '../problems/problem.ts';
import { standardStream } from '../sources/find.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a text where it goes, and names a file that was written where that does not disturb. */
export function writeOut(target: string, text: string): Problem | undefined {
  if (target === standardStream) {
    process.stdout.write(text);
    return undefined;
  }
  const unwritten = writeWhole(target, text);
  if (unwritten === undefined) process.stderr.write(`${target}\n`);
  return unwritten;
}
