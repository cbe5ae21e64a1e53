import type { SyntaxTree } from './tree.ts';

/** The very text that a tree was read from. */
export function print(tree: SyntaxTree): string {
  const { text, frontMatter, lines } = tree;
  const head = frontMatter ? text.slice(frontMatter.range.from, frontMatter.range.to) : '';
  return head + lines.map((line) => text.slice(line.range.from, line.range.to)).join('');
}
