// The walls of docs/architecture.md: imports point down the pipeline, heavy libraries live behind one file each.
// `packages/cli/test/walls.test.ts` breaks each of them once, to see that it holds.

/** What a package may import of the others; type imports count as well. */
const below = {
  parser: [],
  core: ['parser'],
  renderer: ['parser', 'core'],
  cli: ['parser', 'core', 'renderer'],
};

/** The only files that may import a library. */
const doors = {
  chevrotain: '^packages/parser/(src/(tokens|grammar)[.]ts|test/grammar[.]test[.]ts)$',
  yaml: '^packages/(parser/src/yaml|cli/src/translations/sidecar-text)[.]ts$',
  papaparse: '^packages/core/src/data/csv[.]ts$',
  culori: '^packages/(core/src/colour|renderer/test/colour-blindness[.]test)[.]ts$',
  '@svgdotjs/svg[.]js': '^packages/renderer/(src/paint/svg-js[.]ts|test/)',
  elkjs: '^packages/renderer/src/flow/elk[.]ts$',
};

/** Folders whose files do not know each other, and what they may share; `index.ts` and `check.ts` list them. */
const siblings = {
  'core/src/rules': 'rule',
  'renderer/src/lanes': 'lane|responses',
  'renderer/src/views': 'view',
  'renderer/src/forms': 'form|cell|marks|stack|sparkline|state',
};

/** Where the renderer goes all the way from text to picture, and may therefore call parser and core. */
const fromText = 'render[.]ts$';

/** The words that the program writes, one file a language: an entry of its own. */
const words = '^packages/core/src/locale/';

/** What knows colours: an entry of its own, for the drawing as well. */
const colours = '^packages/core/src/colour[.]ts$';

module.exports = {
  forbidden: [
    ...Object.entries(below).map(([name, allowed]) => ({
      name: `${name}-imports-down`,
      severity: 'error',
      from: { path: `^packages/${name}/src/` },
      to: { path: '^packages/[^/]+/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
    })),
    ...Object.entries(doors).map(([library, door]) => ({
      name: `one-door-to-${library.replace(/[^a-z]/g, '')}`,
      severity: 'error',
      from: { path: '^(packages|docs)/', pathNot: door },
      to: { path: `(^|/)node_modules/${library}(/|$)` },
    })),
    ...Object.entries(siblings).map(([folder, common]) => ({
      name: `siblings-apart-in-${folder.split('/').at(-1)}`,
      severity: 'error',
      from: { path: `^packages/${folder}/`, pathNot: '/(index|check)[.]ts$' },
      to: { path: `^packages/${folder}/`, pathNot: `/(${common})[.]ts$` },
    })),
    {
      name: 'node-only-in-cli',
      comment: 'Parser, core and renderer run in browsers: no file, no clock, no process.',
      severity: 'error',
      from: { path: '^packages/(parser|core|renderer)/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'not-through-the-own-index',
      comment: 'Inside a package, import the file that defines the thing.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/$1/(src|dist)/index[.]' },
    },
    {
      name: 'drawing-needs-no-parser',
      comment:
        'A model can be drawn in a page that carries neither chevrotain nor yaml: only types come from below, words and colours.',
      severity: 'error',
      from: { path: '^packages/renderer/src/', pathNot: `^packages/renderer/src/${fromText}` },
      to: { path: '^packages/(parser|core)/', pathNot: [words, colours], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'words-stand-alone',
      comment: 'The words of the program come without the program.',
      severity: 'error',
      from: { path: words },
      to: { path: '^packages/', pathNot: words, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'drawing-needs-no-text',
      comment: 'The entry that goes from text to picture stands on top of the drawing, not under it.',
      severity: 'error',
      from: { path: '^packages/renderer/src/', pathNot: `^packages/renderer/src/${fromText}` },
      to: { path: `^packages/renderer/src/${fromText}` },
    },
    {
      name: 'packages-by-name',
      comment: 'Another package is imported by its name, as strangers do.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'routes-only-when-needed',
      comment:
        'The router is larger than all the rest: it is imported when a picture needs routes, never before.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: {
        path: '^packages/renderer/src/routes[.]ts$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'one-way-to-the-router',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '^packages/renderer/src/routes[.]ts$' },
      to: { path: '^packages/renderer/src/flow/elk[.]ts$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shipped-with-what-it-needs',
      comment:
        'What is published runs without the development tools; the command is a bundle that carries all.',
      severity: 'error',
      from: { path: '^packages/(?!cli/)[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'declared-and-found',
      comment:
        'Every import leads somewhere, and to nothing that the package.json of its package leaves out.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['unknown', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['wayline-source', 'node', 'import', 'types', 'default'],
    },
  },
};
