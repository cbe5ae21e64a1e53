/** What many runs of one thing took, in milliseconds. */
export interface Timing {
  readonly runs: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
}

/** Gets something ready from a number not seen before, and hands back the work that is to be timed. */
export type Work = (seed: number) => () => unknown;

const warmUp = 300;
const measured = 1200;
const fewest = 15;

/**
 * Times several works side by side: they take turns, so that what else the machine does slows all of them alike.
 */
export function timeTogether<Name extends string>(works: Readonly<Record<Name, Work>>): Record<Name, Timing> {
  const entries = Object.entries<Work>(works).map(([name, work]) => ({ name, work, times: [] as number[] }));
  let seed = 0;
  const takeTurns = (milliseconds: number, keep: boolean) => {
    const end = performance.now() + milliseconds * entries.length;
    for (let round = 0; round < fewest || performance.now() < end; round++) {
      for (const { work, times } of entries) {
        seed += 1;
        const run = work(seed);
        const start = performance.now();
        run();
        if (keep) times.push(performance.now() - start);
      }
    }
  };
  takeTurns(warmUp, false);
  takeTurns(measured, true);
  // The names are the keys that came in; `Object.fromEntries` forgets that.
  return Object.fromEntries(entries.map(({ name, times }) => [name, summary(times)])) as Record<Name, Timing>;
}

/** Smallest, middle and nearly largest of some times. */
export function summary(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { runs: sorted.length, min: at(0), median: at(0.5), p95: at(0.95) };
}
