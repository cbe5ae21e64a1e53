import { gzipSync } from 'node:zlib';
import { locales, messagesFor } from '@wayline/core/locale';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

/**
 * What a page carries that imports an entry of the renderer: which libraries and packages, and how many kB at
 * most, minified and compressed.
 */
test.each([
  ['@wayline/renderer', ['bidi-js', 'core', 'renderer', 'unicode-segmenter'], 160],
  [
    '@wayline/renderer/text',
    [
      'bidi-js',
      'chevrotain',
      'core',
      'culori',
      'papaparse',
      'parser',
      'renderer',
      'unicode-segmenter',
      'yaml',
    ],
    340,
  ],
  ['@wayline/renderer/theme', ['core', 'culori', 'renderer'], 10],
  ['@wayline/renderer/mount', ['renderer', 'svg.js'], 45],
])('%s bundles for a browser', async (entry, parts, kilobytes) => {
  const build = await rolldown({
    input: entry,
    cwd: import.meta.dirname,
    platform: 'browser',
    resolve: { conditionNames: ['wayline-source', 'browser', 'import', 'default'] },
  });
  const { output } = await build.generate({ minify: true });
  const all = output.filter((part) => part.type === 'chunk');
  // What is loaded only when a picture needs it is no part of the entry.
  const chunks = all.filter((chunk) => isLoadedAtOnce(chunk.fileName, all));
  const later = all.filter((chunk) => !chunks.includes(chunk));
  expect(later.flatMap(({ moduleIds }) => moduleIds).filter((id) => !/elkjs|renderer|\0/.test(id))).toEqual(
    [],
  );
  const code = chunks.map((chunk) => chunk.code).join('\n');

  // What the bundler adds of its own has no path.
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds.filter((id) => !id.startsWith('\0')));
  expect([...new Set(modules.map(partOf))].sort()).toEqual(parts);
  // Nothing is left to import, so nothing of Node either.
  const names = all.map(({ fileName }) => fileName);
  const wanted = all.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  // Who draws does not speak: the messages are left behind.
  expect(sentences.filter((sentence) => code.includes(sentence))).toEqual([]);
  expect(gzipSync(code).length / 1000).toBeLessThan(kilobytes);
});

const sentences = locales
  .flatMap(({ tag }) => Object.values(messagesFor(tag)))
  .filter((sentence) => sentence.length > 25);

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** Whether a chunk is the entry, or one that the entry imports in any number of steps. */
function isLoadedAtOnce(name: string, chunks: readonly Chunk[]): boolean {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const each of found)
    for (const other of chunks.find(({ fileName }) => fileName === each)?.imports ?? []) found.add(other);
  return found.has(name);
}

/** The library or the package of ours that a module belongs to; chevrotain comes in several. */
function partOf(module: string): string {
  const library = /^.*\/node_modules\/(?:@(?<scope>[^/]+)\/)?(?<name>[^/]+)/.exec(module)?.groups;
  if (library?.scope === 'chevrotain') return 'chevrotain';
  return library?.name ?? /\/packages\/(?<name>[^/]+)\//.exec(module)?.groups?.name ?? module;
}
