import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the command before the tests that run it; a build that fails leaves none, and they say so. */
export default function build(): void {
  spawnSync(process.execPath, [fileURLToPath(new URL('../bundle.mjs', import.meta.url))], {
    stdio: 'inherit',
  });
}
