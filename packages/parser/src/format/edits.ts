import type { Edit } from '../diagnostic.ts';
import { format } from '../format.ts';
import type { Range } from '../source.ts';
import type { Line, SyntaxTree } from '../tree.ts';
import { canonicalRows } from './canonical-rows.ts';
import { changeOf, mergeChanges } from './change.ts';
import { migrated } from './migrate.ts';
import { longestRising } from './rising.ts';
import type { FormatOptions } from './style.ts';

/** What to change, and where. */
export interface FormatEditsOptions extends FormatOptions {
  /** Changes only the lines that this touches, and moves none. */
  readonly range?: Range;
}

/**
 * The changes that bring a text into canonical form, as few and as small as may be, so that an editor keeps its
 * cursor and its folds. They follow each other in the order of the text and never overlap.
 */
export function formatEdits(tree: SyntaxTree, options: FormatEditsOptions = {}): readonly Edit[] {
  const { range } = options;
  if (range) {
    const touched = linesIn(range, tree);
    return mergeChanges(changesIn(tree, options, touched).filter(isWithin(touched, tree)));
  }
  const newest = migrated(tree);
  if (newest === tree) return mergeChanges(changesIn(tree, options));
  // What a migration changes may stand anywhere.
  const change = changeOf(tree.text, { from: 0, to: tree.text.length }, format(newest, options));
  return change ? [change] : [];
}

function changesIn(tree: SyntaxTree, options: FormatOptions, only?: readonly Line[]): readonly Edit[] {
  const { head, rows, lineEnd } = canonicalRows(tree, options, only);
  const places = new Map(tree.lines.map((line, index) => [line, index]));
  const kept = longestRising(rows.map(({ line }) => places.get(line)));
  const changes: Edit[] = [];
  let at = tree.frontMatter?.range.to ?? 0;
  let added = '';
  change({ from: 0, to: at }, head);
  for (const [index, { line, text }] of rows.entries()) {
    if (!kept.has(index)) {
      added += text + lineEnd;
      continue;
    }
    change({ from: at, to: line.range.from }, added);
    change(line.range, text + lineEnd);
    at = line.range.to;
    added = '';
  }
  change({ from: at, to: tree.text.length }, added);
  return changes;

  function change(range: Range, text: string): void {
    const edit = changeOf(tree.text, range, text);
    if (edit) changes.push(edit);
  }
}

/** The lines that a range touches; one without length touches the line it stands on. */
function linesIn({ from, to }: Range, { lines, text }: SyntaxTree): readonly Line[] {
  const first = Math.min(from, text.length - 1);
  return lines.filter(({ range }) => range.from < Math.max(to, from + 1) && range.to > first);
}

function isWithin(touched: readonly Line[], { text }: SyntaxTree): (edit: Edit) => boolean {
  const from = touched.at(0)?.range.from ?? 0;
  const to = touched.at(-1)?.range.to ?? 0;
  // What is put in behind the last line belongs to the line that follows, if one does.
  return ({ range }) => from <= range.from && range.to <= to && (range.from < to || to === text.length);
}
