// The bench is no member of the workspace, so it meets the packages where they are built.
import { check, resolve } from '../../core/dist/index.js';
import { parse } from '../../parser/dist/index.js';
import { longTexts } from './long-texts.ts';

const sizes = [10_000, 50_000, 200_000];
const runs = 2;

/** Writes how long parsing, resolving and checking take for longer and longer texts, and how much a line then costs. */
export function growth(): void {
  const heads = sizes.map((size) => `${size / 1000} 000 lines`.padStart(16));
  process.stdout.write(
    `\nParse, resolve and check, the least of ${runs} runs\n${''.padEnd(30)}${heads.join('')}\n`,
  );
  for (const [name, textOf] of Object.entries(longTexts)) {
    const times = sizes.map((size) => leastTime(textOf(size)));
    const perLine = times.map((time, index) => time / (sizes[index] ?? 1));
    const figures = times.map((time) => `${time.toFixed(0)} ms`.padStart(16)).join('');
    const share = (perLine.at(-1) ?? 0) / (perLine[0] ?? 1);
    process.stdout.write(`${name.padEnd(30)}${figures}   a line costs ${share.toFixed(2)} of what it did\n`);
  }
}

function leastTime(text: string): number {
  return Math.min(...Array.from({ length: runs }, () => timeOf(text)));
}

function timeOf(text: string): number {
  const start = performance.now();
  const tree = parse(text, ignore);
  check(resolve(tree, ignore), tree, ignore);
  return performance.now() - start;
}

function ignore(): void {}
