import { applyEdits } from '../apply-edits.ts';
import type { Edit } from '../diagnostic.ts';
import { parse } from '../parse.ts';
import type { SyntaxTree } from '../tree.ts';

/** The versions of the language, the newest last; a file that names none is of the newest. */
export const versions: readonly number[] = [1];

/** What to change in a text of one version so that it says the same in the next. */
export type Migration = (tree: SyntaxTree) => readonly Edit[];

/** By the version that a text is of; the language has not changed yet. */
const migrations: ReadonlyMap<unknown, Migration> = new Map();

/** The tree in the newest version of the language: itself, unless its front matter names one that is older. */
export function migrated(tree: SyntaxTree, known = migrations): SyntaxTree {
  const { text, frontMatter } = tree;
  const version = frontMatter?.data.wayline;
  const change = known.get(version);
  const key = frontMatter?.keys.wayline;
  const digits = key && /^\s*:\s*(\d+)/.exec(text.slice(key.to));
  if (!change || !digits) return tree;
  const [{ length }, { length: size }] = [digits[0], digits[1] ?? ''];
  const named = { from: key.to + length - size, to: key.to + length };
  const changes = [{ range: named, text: String(Number(version) + 1) }, ...change(tree)];
  return migrated(
    parse(applyEdits(text, changes), () => {}),
    known,
  );
}
