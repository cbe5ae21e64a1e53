import { readLines } from '../grammar.ts';
import { type Placement, placementsOf } from '../placement.ts';
import type { Line, SyntaxTree } from '../tree.ts';
import { inOrder } from './order.ts';
import { type Row, rowsOf } from './rows.ts';
import { safeTexts } from './safe-text.ts';
import { type FormatOptions, type Style, styleOf } from './style.ts';
import { asTyped } from './translation.ts';

/** A text in canonical form, before it is one string. */
export interface CanonicalRows {
  /** The front matter, line ends included. */
  readonly head: string;
  readonly rows: readonly Row[];
  /** What ends every line. */
  readonly lineEnd: string;
}

/** Writes the lines of a tree anew in canonical order; where only some are to be written, none moves. */
export function canonicalRows(
  tree: SyntaxTree,
  options: FormatOptions,
  only?: readonly Line[],
): CanonicalRows {
  const lineEnd = anyLineEnd.exec(tree.text)?.[0] ?? '\n';
  const head = headOf(tree, lineEnd);
  const placements = placementsOf(tree.lines);
  const style = styleOf(tree, placements, options);
  const texts = safeTexts(only ?? tree.lines, placements, style);
  if (only) return { head, rows: rowsOf(tree.lines, placements, texts), lineEnd };
  const { lines, texts: written = texts } = ordered(tree.lines, placements, texts, style);
  return { head, rows: rowsOf(lines, placements, written), lineEnd };
}

interface Ordered {
  readonly lines: readonly Line[];
  /** Absent where the order changes none. */
  readonly texts?: ReadonlyMap<Line, string>;
}

/** The lines in canonical order; words of another language are those of the new place. */
function ordered(
  lines: readonly Line[],
  placements: ReadonlyMap<Line, Placement>,
  texts: ReadonlyMap<Line, string>,
  style: Style,
): Ordered {
  if (style.translation === asTyped) return { lines: inOrder(lines, placements) };
  // A block is told by its words, so what counts are those that will be written.
  const { lines: read } = readLines(lines.map((line) => texts.get(line) ?? '').join('\n'), 0, style.scale);
  const moved = inOrder(read, placementsOf(read));
  if (moved === read) return { lines };
  const originals = new Map(read.map((line, index) => [line, lines[index] ?? line]));
  const inNewOrder = moved.map((line) => originals.get(line) ?? line);
  const around = new Map(
    [...placementsOf(moved)].map(([line, { open }]) => [originals.get(line), open] as const),
  );
  const placed = [...placements].map(([line, placement]) => {
    const open = around.get(line);
    return [line, open ? { ...placement, open } : placement] as const;
  });
  return { lines: inNewOrder, texts: safeTexts(inNewOrder, new Map(placed), style) };
}

function headOf({ text, frontMatter }: SyntaxTree, lineEnd: string): string {
  if (frontMatter === undefined) return '';
  const { body } = frontMatter;
  const settings = text.slice(body.from, body.to).replace(/(?:\r\n|[\r\n])$/, '');
  // What was pasted around a fenced text stays until somebody deletes it.
  const pasted = text
    .slice(0, body.from)
    .replace(/^\ufeff|---\s*$/g, '')
    .trim();
  const rows = ['---', ...(settings === '' ? [] : settings.split(anyLineEnd)), '---'];
  if (pasted !== '') rows.unshift(...pasted.split(anyLineEnd));
  return rows.map((row) => row + lineEnd).join('');
}

const anyLineEnd = /\r\n|[\r\n]/;
