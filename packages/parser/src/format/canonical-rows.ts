import { placementsOf } from '../placement.ts';
import type { SyntaxTree } from '../tree.ts';
import { inOrder } from './order.ts';
import { type Row, rowsOf } from './rows.ts';
import { safeTexts } from './safe-text.ts';
import { type FormatOptions, styleOf } from './style.ts';

/** A text in canonical form, before it is one string. */
export interface CanonicalRows {
  /** The front matter, line ends included. */
  readonly head: string;
  readonly rows: readonly Row[];
  /** What ends every line. */
  readonly lineEnd: string;
}

/** Writes the lines of a tree anew, in their canonical order or in the one that they have. */
export function canonicalRows(tree: SyntaxTree, options: FormatOptions, isOrdered: boolean): CanonicalRows {
  const lineEnd = anyLineEnd.exec(tree.text)?.[0] ?? '\n';
  const { lines, placements } = isOrdered
    ? inOrder(tree.lines)
    : { lines: tree.lines, placements: placementsOf(tree.lines) };
  const texts = safeTexts(lines, placements, styleOf(tree, options));
  return { head: headOf(tree, lineEnd), rows: rowsOf(lines, placements, texts), lineEnd };
}

function headOf({ text, frontMatter }: SyntaxTree, lineEnd: string): string {
  if (frontMatter === undefined) return '';
  const { body } = frontMatter;
  const settings = text.slice(body.from, body.to).replace(/(?:\r\n|[\r\n])$/, '');
  // A fence that was pasted with the text stays until somebody deletes it.
  const fence = /^\s*(`{3}[^\r\n]*)/.exec(text)?.[1];
  const rows = [
    ...(fence === undefined ? [] : [fence.trim()]),
    '---',
    ...(settings === '' ? [] : settings.split(anyLineEnd)),
    '---',
  ];
  return rows.map((row) => row + lineEnd).join('');
}

const anyLineEnd = /\r\n|[\r\n]/;
