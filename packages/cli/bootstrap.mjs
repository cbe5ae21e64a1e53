// Sets the workspace up on a machine that has only Node and npm: fetches the pnpm that package.json names
// and lets it install exactly what the lock file says. Does nothing when that has been done already.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lockFile = join(root, 'pnpm-lock.yaml');
const installed = join(root, 'node_modules', '.modules.yaml');

if (isOlder(installed, lockFile)) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { status } = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function isOlder(file, reference) {
  const made = statSync(file, { throwIfNoEntry: false });
  return made === undefined || made.mtimeMs < statSync(reference).mtimeMs;
}
