import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Which .journey files stand for what can be drawn, as patterns from the root. */
export const patterns = { examples: 'examples/*.journey', cases: 'packages/*/test/cases/**/*.journey' };

/** The files of a pattern, as paths from the root. */
export async function filesOf(pattern: string): Promise<readonly string[]> {
  return (await glob(pattern, { cwd: root, expandDirectories: false })).sort();
}
