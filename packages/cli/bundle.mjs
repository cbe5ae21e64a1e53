// Builds the program that people run: all it needs in a few files, because to load hundreds of small ones takes
// longer than to draw a map. The workbench (gallery and page for developers) is built beside it, never published.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));

await bundle('program', ['src/main.ts']);
await bundle('workbench', ['src/workbench/gallery.ts', 'src/workbench/dev.ts', 'src/workbench/drawer.ts']);

/** Builds into a folder of `dist`, which afterwards holds the new program or, if it cannot be built, none. */
async function bundle(name, input) {
  const target = join(here, 'dist', name);
  mkdirSync(join(here, 'dist'), { recursive: true });
  const draft = mkdtempSync(`${target}-`);
  try {
    const build = await rolldown({
      cwd: here,
      input,
      platform: 'node',
      resolve: { conditionNames: ['wayline-source', 'node', 'import', 'default'] },
    });
    const isProgram = name === 'program';
    // A shorter program starts sooner: most of its time goes into reading itself.
    const { output } = await build.write({ dir: draft, entryFileNames: '[name].js', minify: isProgram });
    if (isProgram) writeFileSync(join(draft, 'problems.json'), JSON.stringify(pages()));
    writeFileSync(
      join(draft, 'THIRD-PARTY.txt'),
      notices(output.flatMap(({ moduleIds }) => moduleIds ?? [])),
    );
  } catch (error) {
    rmSync(draft, { recursive: true });
    rmSync(target, { recursive: true, force: true });
    throw error;
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
}

/** What the docs say of each problem, by its code: `wayline explain` shows it where there are no docs. */
function pages() {
  const folder = join(here, '../../docs/problems');
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md'));
  const codes = files.map((name) => name.replaceAll('\\', '/').replace(/\.md$/, '')).sort();
  return Object.fromEntries(codes.map((code) => [code, readFileSync(join(folder, `${code}.md`), 'utf8')]));
}

/** The licences of the libraries that modules come from. */
function notices(modules) {
  const libraries = new Set(modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]));
  libraries.delete(undefined);
  return [...libraries]
    .map((library) => {
      const { name, version, license } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
      const file = readdirSync(library).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : `\n${readFileSync(join(library, file), 'utf8').trim()}\n`;
      return `${name} ${version} (${license})\n${text}`;
    })
    .sort()
    .join('\n---\n\n');
}
