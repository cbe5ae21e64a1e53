// Sets the workspace up on a machine that has only Node and npm: fetches the pnpm that package.json names
// and lets it install exactly what the lock file says. Does nothing when that has been done already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Lies in node_modules, so that it goes when they go. Times would not do: an install that finds nothing to
// change renews none, and a checkout renews them all.
const marker = join(root, 'node_modules', '.set-up-for');
const wanted = fingerprint();

if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { status, error } = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error !== undefined) process.stderr.write(`Set-up failed: cannot run npx (${error.message})\n`);
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(marker, wanted);
}

/** Changes when anything changes that an install reads. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  const read = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'docs/package.json', ...manifests];
  for (const file of read.filter((file) => existsSync(join(root, file)))) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
