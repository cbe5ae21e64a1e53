import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainJourney } from './journeys.ts';
import { summary, type Timing } from './timing.ts';

const wayline = fileURLToPath(new URL('../../cli/bin/wayline.mjs', import.meta.url));
const runs = 21;

/** The whole process that draws one file of 50 steps, beside a Node that does nothing. */
export function coldStarts(): Record<'node' | 'wayline', Timing> {
  const folder = mkdtempSync(join(tmpdir(), 'wayline-bench-'));
  const source = join(folder, 'map.journey');
  const times = { node: [] as number[], wayline: [] as number[] };
  for (let run = 0; run < runs; run++) {
    writeFileSync(source, plainJourney(50, run).wayline);
    times.node.push(timed(['--eval', '0']));
    times.wayline.push(timed([wayline, 'render', source]));
  }
  rmSync(folder, { recursive: true });
  return { node: summary(times.node), wayline: summary(times.wayline) };
}

function timed(words: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
