import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const config = join(top, '.dependency-cruiser.cjs');
// A configuration file in plain JavaScript has no types of its own.
const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };

/** A workspace in which every wall is broken once: the importing file, what it imports, and the wall. */
const breaches = [
  ['packages/parser/src/format.ts', "import type { Journey } from '@wayline/core'", 'parser-imports-down'],
  [
    'packages/core/src/resolve/draw.ts',
    "import type { Scene } from '@wayline/renderer'",
    'core-imports-down',
  ],
  ['packages/renderer/src/board/help.ts', "import 'wayline'", 'renderer-imports-down'],
  ['packages/cli/src/gallery.ts', "import '@wayline/vscode'", 'cli-imports-down'],
  ['packages/parser/src/words.ts', "import { Lexer } from 'chevrotain'", 'one-door-to-chevrotain'],
  ['packages/core/src/settings.ts', "import type { Document } from 'yaml'", 'one-door-to-yaml'],
  ['packages/core/src/data/table.ts', "import Papa from 'papaparse'", 'one-door-to-papaparse'],
  ['packages/renderer/src/theme/hue.ts', "import { formatHex } from 'culori'", 'one-door-to-culori'],
  [
    'packages/renderer/src/paint/live.ts',
    "import { SVG } from '@svgdotjs/svg.js'",
    'one-door-to-svgdotjssvgjs',
  ],
  ['packages/renderer/src/flow/route.ts', "import 'elkjs'", 'one-door-to-elkjs'],
  ['packages/core/src/rules/lost-bullet.ts', "import './empty-stage.ts'", 'siblings-apart-in-rules'],
  ['packages/renderer/src/lanes/pains.ts', "import type {} from './quotes.ts'", 'siblings-apart-in-lanes'],
  ['packages/renderer/src/views/curve.ts', "import './map.ts'", 'siblings-apart-in-views'],
  ['packages/renderer/src/forms/chips.ts', "import './cards.ts'", 'siblings-apart-in-forms'],
  ['packages/core/src/today.ts', "import { hrtime } from 'node:process'", 'node-only-in-cli'],
  ['packages/core/src/check.ts', "import type {} from './index.ts'", 'not-through-the-own-index'],
  [
    'packages/renderer/src/board/names.ts',
    "import { resolve } from '@wayline/core'",
    'drawing-needs-no-parser',
  ],
  ['packages/core/src/locale/fr.ts', "import { spoken } from '@wayline/parser'", 'words-stand-alone'],
  ['packages/renderer/src/board/quick.ts', "import '../render.ts'", 'drawing-needs-no-text'],
  ['packages/cli/src/near.ts', "import '../../core/src/journey.ts'", 'packages-by-name'],
  ['packages/renderer/src/board/ways.ts', "import '../routes.ts'", 'routes-only-when-needed'],
  ['packages/renderer/src/flow/straight.ts', "import './elk.ts'", 'one-way-to-the-router'],
  ['packages/core/src/egg.ts', "import type {} from './hen.ts'", 'no-circles'],
  ['packages/core/src/assert.ts', "import 'vitest'", 'shipped-with-what-it-needs'],
  ['packages/core/src/gone.ts', "import './not-there.ts'", 'declared-and-found'],
] as const;

/** Imports that look alike and are right, and one half of a circle, which is reported at its other half. */
const allowed = [
  ['packages/core/src/hen.ts', "import type {} from './egg.ts'"],
  ['packages/parser/src/tokens.ts', "import { Lexer } from 'chevrotain'"],
  ['packages/parser/src/yaml.ts', "import { parse } from 'yaml'"],
  ['packages/core/src/data/csv.ts', "import Papa from 'papaparse'"],
  ['packages/core/src/colour.ts', "import { formatHex } from 'culori'"],
  ['packages/renderer/src/paint/svg-js.ts', "import { SVG } from '@svgdotjs/svg.js'"],
  ['packages/renderer/src/board/board.ts', "import type { Journey } from '@wayline/core'"],
  ['packages/renderer/src/board/words.ts', "import '@wayline/core/locale'"],
  ['packages/core/src/locale/pl.ts', "import type { Translations } from '@wayline/parser'"],
  ['packages/renderer/src/render.ts', "import { resolve } from '@wayline/core'"],
  ['packages/renderer/src/lanes/index.ts', "import './pains.ts'"],
  ['packages/core/src/rules/empty-stage.ts', "import type {} from './rule.ts'"],
  ['packages/core/test/rules.test.ts', "import 'vitest'"],
] as const;

/** Files that the ones above lead to. */
const targets = [
  'core/src/journey.ts',
  'core/src/locale/index.ts',
  'core/src/rules/rule.ts',
  'renderer/src/lanes/quotes.ts',
  'renderer/src/views/map.ts',
  'renderer/src/forms/cards.ts',
  'renderer/src/routes.ts',
  'renderer/src/flow/elk.ts',
].map((file) => `packages/${file}`);

const packages = {
  parser: '@wayline/parser',
  core: '@wayline/core',
  renderer: '@wayline/renderer',
  cli: 'wayline',
  vscode: '@wayline/vscode',
};
const libraries = ['chevrotain', 'yaml', 'papaparse', 'culori', '@svgdotjs/svg.js', 'elkjs', 'vitest'];

const root = realpathSync(mkdtempSync(join(tmpdir(), 'wayline-walls-')));
afterAll(() => rmSync(root, { recursive: true }));

test('every wall stops what it should stop, and nothing else', () => {
  for (const [file, code] of [...breaches, ...allowed]) write(file, `${code};\nexport {};\n`);
  for (const file of targets) write(file, 'export {};\n');
  for (const [folder, name] of Object.entries(packages)) {
    write(
      `packages/${folder}/package.json`,
      JSON.stringify({ name, type: 'module', exports: { '.': './src/index.ts', './*': './src/*/index.ts' } }),
    );
    write(`packages/${folder}/src/index.ts`, 'export {};\n');
    mkdirSync(join(root, 'node_modules/@wayline'), { recursive: true });
    symlinkSync(join(root, 'packages', folder), join(root, 'node_modules', name));
  }
  for (const name of libraries) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, type: 'module', exports: './index.js' }),
    );
    write(`node_modules/${name}/index.js`, 'export {};\n');
  }
  const dependencies = Object.fromEntries(
    [...libraries, ...Object.values(packages)].map((name) => [name, '1.0.0']),
  );
  const devDependencies = { vitest: '1.0.0' };
  write(
    'package.json',
    JSON.stringify({ type: 'module', dependencies: { ...dependencies, vitest: undefined }, devDependencies }),
  );

  const found = violations();
  expect(found).toEqual(breaches.map(([file, , wall]) => `${wall}: ${file}`).sort());
  expect(new Set(found.map((line) => line.split(':')[0]))).toEqual(
    new Set(forbidden.map(({ name }) => name)),
  );
});

function violations(): readonly string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(top, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      'packages',
      '--config',
      config,
      '-T',
      'json',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  // The shape is dependency-cruiser's documented JSON.
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`).sort();
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
