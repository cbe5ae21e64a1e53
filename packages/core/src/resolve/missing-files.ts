import { type Report, say } from '@wayline/parser';
import type { Files } from '../files.ts';
import type { FileNeed } from '../needs.ts';
import { problem, typed } from '../problems.ts';

/** Reports every file that a text asks for and the host did not find. */
export function reportMissing(needed: readonly FileNeed[], files: Files, report: Report): void {
  for (const { path, range } of needed) {
    if (files.has(path)) continue;
    const message = say`The file ${typed(path)} cannot be found`;
    report(problem('resolve/missing-file', range, message, say`The path counts from the file it stands in`));
  }
}
