import { defineConfig } from 'vitest/config';

// Tests run on the sources, never on a stale build.
const conditions = ['wayline-source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'docs/**/*.test.ts'],
    globalSetup: 'packages/cli/test/build.ts',
    testTimeout: 60_000,
  },
});
