import { createSVGWindow } from 'svgdom';
import { expect, it, vi } from 'vitest';
import { blocksOf, pages } from './pages.ts';

/** What the code in pages may import. */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  '@wayline/core': () => import('@wayline/core'),
  '@wayline/core/locale': () => import('@wayline/core/locale'),
  '@wayline/parser': () => import('@wayline/parser'),
  '@wayline/renderer': () => import('@wayline/renderer'),
  '@wayline/renderer/text': () => import('@wayline/renderer/text'),
  '@wayline/renderer/theme': () => import('@wayline/renderer/theme'),
  '@wayline/renderer/mount': () => import('@wayline/renderer/mount'),
  '@wayline/renderer/routes': () => import('@wayline/renderer/routes'),
};

const shown = pages.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === 'ts')
    .map(({ text, line }) => ({ where: `${page.path}:${line}`, text })),
);

it.each(shown)('the code at $where runs, and draws', async ({ text }) => {
  const { document } = createSVGWindow();
  const body = document.documentElement;
  const log = vi.fn();
  await run(text, { document: { body }, console: { log } });
  expect(body.childNodes.length + log.mock.calls.length).toBeGreaterThan(0);
});

/** Runs a module that has no types of its own, with these globals. */
async function run(text: string, globals: Readonly<Record<string, unknown>>): Promise<void> {
  const body = text.replace(/^import (\{.+\}) from ('.+');$/gm, 'const $1 = await load($2);');
  const AsyncFunction = Object.getPrototypeOf(run).constructor;
  const load = (name: string) => modules[name]?.();
  await new AsyncFunction('load', ...Object.keys(globals), body)(load, ...Object.values(globals));
}
