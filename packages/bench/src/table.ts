import type { Timing } from './timing.ts';

/** Begins a table. */
export function title(text: string): void {
  const columns = ['min', 'median', 'p95', 'runs'].map((name) => name.padStart(9)).join('');
  process.stdout.write(`\n${text}\n${'ms'.padEnd(22)}${columns}\n`);
}

/** Writes what one thing took, and its share of another. */
export function row(name: string, timing: Timing, reference: Timing, unit: string): void {
  const { min, median, p95, runs } = timing;
  const figures = [min, median, p95].map((value) => value.toFixed(value < 10 ? 2 : 1).padStart(9)).join('');
  const ratio = (median / reference.median).toFixed(2);
  process.stdout.write(`${name.padEnd(22)}${figures}${String(runs).padStart(9)}   ${ratio} ${unit}\n`);
}
