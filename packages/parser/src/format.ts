import { canonicalRows } from './format/canonical-rows.ts';
import { migrated } from './format/migrate.ts';
import type { FormatOptions } from './format/style.ts';
import type { SyntaxTree } from './tree.ts';

/**
 * The canonical form of a text: blocks before the first phase, half-width marks instead of words and twins, two
 * spaces under a step, one blank line before a part. It means the same, every word and every comment stays, and
 * doing it again changes nothing.
 */
export function format(tree: SyntaxTree, options: FormatOptions = {}): string {
  const { head, rows, lineEnd } = canonicalRows(migrated(tree), options);
  return head + rows.map(({ text }) => text + lineEnd).join('');
}
