import { inOrder } from './format/order.ts';
import { rowsOf } from './format/rows.ts';
import { safeTexts } from './format/safe-text.ts';
import { type FormatOptions, styleOf } from './format/style.ts';
import type { SyntaxTree } from './tree.ts';

/**
 * The canonical form of a text: blocks before the first phase, half-width marks instead of words and twins, two
 * spaces under a step, one blank line before a part. It means the same, every word and every comment stays, and doing it again changes nothing.
 */
export function format(tree: SyntaxTree, options: FormatOptions = {}): string {
  const { lines, placements } = inOrder(tree.lines);
  const texts = safeTexts(lines, placements, styleOf(tree, options));
  const rows = [...headRows(tree), ...rowsOf(lines, placements, texts).map(({ text }) => text)];
  const end = lineEndOf(tree.text);
  return rows.map((row) => row + end).join('');
}

function headRows({ text, frontMatter }: SyntaxTree): readonly string[] {
  if (frontMatter === undefined) return [];
  const { body } = frontMatter;
  const settings = text.slice(body.from, body.to).replace(/(?:\r\n|[\r\n])$/, '');
  return ['---', ...(settings === '' ? [] : settings.split(anyLineEnd)), '---'];
}

const anyLineEnd = /\r\n|[\r\n]/;

function lineEndOf(text: string): string {
  return anyLineEnd.exec(text)?.[0] ?? '\n';
}
