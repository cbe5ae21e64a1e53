import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './sources.ts';

const run = promisify(execFile);

/** A copy of the repository at a commit, with its program built: what it draws is what has been accepted. */
export interface Accepted {
  readonly root: string;
  /** `1a2b3c4 the subject of the commit`. */
  readonly commit: string;
}

/** Where copies are kept, one for each commit. */
const shelf = join(root, 'out', 'accepted');

/** Builds the program of a commit in a copy of its own; nothing where that fails, as in a folder without history. */
export async function acceptedAt(commit: string): Promise<Accepted | undefined> {
  try {
    const { stdout } = await run('git', ['log', '-1', '--format=%h %s', commit], { cwd: root });
    const named = stdout.trim();
    const [hash = commit] = named.split(' ');
    const copy = join(shelf, hash);
    if (!existsSync(join(copy, 'packages/cli/dist/workbench/drawer.js'))) {
      rmSync(copy, { recursive: true, force: true });
      await run('git', ['clone', '--quiet', '--shared', '--no-checkout', root, copy]);
      await run('git', ['checkout', '--quiet', '--detach', hash], { cwd: copy });
      await run(process.execPath, ['packages/cli/bootstrap.mjs'], { cwd: copy });
      await run(process.execPath, ['packages/cli/bundle.mjs'], { cwd: copy });
    }
    return { root: copy, commit: named };
  } catch (error) {
    process.stdout.write(
      `There is nothing to compare with: ${error instanceof Error ? error.message : error}\n`,
    );
    return undefined;
  }
}
