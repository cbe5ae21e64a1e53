import { render, renderSync } from '../../renderer/dist/render.js';
import { row, title } from './table.ts';
import { summary } from './timing.ts';

const sizes = [20, 50, 100];
const lanes = ['Website', 'Shop', 'Phone', 'Post', 'Office'];
const warm = 8;
const measured = 30;
const view = { view: 'flow', by: 'channel' } as const;

/** What a flow takes with long ways: with what is at hand, and waiting for the router. */
export async function flows(): Promise<void> {
  for (const size of sizes) {
    const alone: number[] = [];
    const routed: number[] = [];
    for (let seed = 0; seed < warm + measured; seed++) {
      const text = process(size, seed);
      const start = performance.now();
      renderSync(text, { view });
      const between = performance.now();
      await render(text, { view });
      if (seed < warm) continue;
      alone.push(between - start);
      routed.push(performance.now() - between);
    }
    title(`Flow of ${size} steps and ${Math.round(size * 1.4)} ways, in ${lanes.length} lanes`);
    row('renderSync', summary(alone), summary(routed), 'of render');
    row('render', summary(routed), summary(routed), 'of render');
  }
}

/** A journey whose steps change between channels, and of which two in five have a way that skips or leads back. */
function process(size: number, seed: number): string {
  const lines = [`# Process ${seed}`];
  for (let i = 0; i < size; i++) {
    if (i % 5 === 0) lines.push(`## Stage ${i / 5 + 1}`);
    lines.push(`- Does number ${i} of ${seed} ~ ${((i * 7 + seed) % 5) - 2} {#s${i}}`);
    lines.push(`  @ ${lanes[(i * 3 + seed * 7 + ((i * i) % 3)) % lanes.length]}`);
    const distance = 2 + ((i * 5 + seed) % 7);
    if (i % 5 === 1)
      lines.push(`  -> #s${Math.min(size - 1, i + distance)} : in a hurry {rate=${5 + (i % 20)}%}`);
    if (i % 5 === 3) lines.push(`  -> #s${Math.max(0, i - distance)} : not right yet`);
  }
  return `${lines.join('\n')}\n`;
}
