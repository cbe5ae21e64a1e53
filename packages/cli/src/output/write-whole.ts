import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { say } from '@wayline/parser';
import { fault, type Problem } from '../problems/problem.ts';
import { systemReason } from '../system-reason.ts';

/** Writes a file whole or not at all, and says so where it cannot; directories on the way are made. */
export function writeWhole(file: string, text: string): Problem | undefined {
  try {
    replace(file, text);
    return undefined;
  } catch (error) {
    const message = say`This file cannot be written: ${systemReason(error)}`;
    return { file, severity: 'error', ...fault('file/unwritable', message) };
  }
}

function replace(file: string, text: string): void {
  const before = statSync(file, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) {
    // A pipe or a device such as /dev/null cannot be replaced, only written to.
    writeFileSync(file, text);
    return;
  }
  const target = before === undefined ? file : realpathSync(file);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    if (before !== undefined) chmodSync(draft, before.mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
