import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Drawing, DrawingWanted } from './drawing.ts';

/** A process that draws, with the program that is built in one copy of the repository. */
export interface Drawer {
  readonly draw: (wanted: DrawingWanted) => Promise<Drawing>;
  readonly stop: () => void;
}

/** Starts a process that draws the maps of a copy of the repository; it answers in the order it is asked. */
export function startDrawer(root: string): Drawer {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'packages/cli/dist/workbench/drawer.js')], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting: ((drawing: Drawing) => void)[] = [];
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('The process that draws has no streams');
  createInterface({ input: stdout }).on('line', (line) => waiting.shift()?.(JSON.parse(line)));
  const giveUp = () => {
    for (const answer of waiting.splice(0)) answer({ svg: '', problems: ['Nothing was drawn'], places: {} });
  };
  child.on('exit', giveUp).on('error', giveUp);
  stdin.on('error', giveUp);
  return {
    draw: (wanted) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (child.exitCode === null) stdin.write(`${JSON.stringify(wanted)}\n`);
        else giveUp();
      }),
    stop: () => child.kill(),
  };
}
