import { type Edit, placementsOf, type Range, type SyntaxTree } from '@wayline/parser';
import { type Block, blockOf, gapsAround } from './block.ts';
import type { Head } from './head.ts';
import { takenOut } from './inline.ts';

/** The changes that take away a step with all its lines, or its words where it stands in the line of its stage. */
export function removalOf(tree: SyntaxTree, { line, inline }: Head): readonly Edit[] {
  if (inline && line.kind === 'stage') return takenOut(tree, line, inline);
  return withoutGap(tree, blockOf(tree, line, 'step')).map((range) => ({ range, text: '' }));
}

/** Where blank lines part the steps, one goes along; no two are left where the step was the last of its stage. */
function withoutGap(tree: SyntaxTree, block: Block): readonly Range[] {
  const { ranges, from, to } = block;
  const { above, below } = gapsAround(tree, block);
  if (below && (above || isFirst(tree, block)))
    return ranges.map((range) => (range.to === to ? { from: range.from, to: below.range.to } : range));
  const isBlankBelow = tree.lines.find(({ range }) => range.from >= to)?.kind === 'blank';
  if (below || !above || !isBlankBelow) return ranges;
  return ranges.map((range) => (range.from === from ? { from: above.range.from, to: range.to } : range));
}

/** True where no line of a step stands above. */
function isFirst({ lines }: SyntaxTree, { from }: Block): boolean {
  const placements = placementsOf(lines);
  const above = lines.findLast((line) => line.range.to <= from && placements.has(line));
  const placement = above && placements.get(above);
  return (placement?.opens ?? placement?.holder)?.kind !== 'step';
}
