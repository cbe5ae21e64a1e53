import { type Line, type NodeKind, placementsOf, type Range, type SyntaxTree } from '@wayline/parser';

/** The lines of a node: its own, and the comments right above each of them. */
export interface Block {
  /** Stretches of whole lines, apart where lines of something else stand between them. */
  readonly ranges: readonly Range[];
  readonly from: number;
  /** Behind the last line that speaks of the node. */
  readonly to: number;
}

/** The lines that a step is made of, or that say something of a stage before its first step. */
export function blockOf(tree: SyntaxTree, opening: Line, kind: NodeKind): Block {
  const placements = placementsOf(tree.lines);
  const isOwn = (line: Line): boolean => {
    if (line === opening) return true;
    const placement = placements.get(line);
    if (placement?.continues) return isOwn(placement.continues);
    return placement?.holder.line === opening && placement.holder.kind === kind && !placement.opens;
  };
  const ranges: Range[] = [];
  let comments: number | undefined;
  for (const line of tree.lines) {
    if (line.kind === 'comment') {
      comments ??= line.range.from;
      continue;
    }
    if (line.range.from >= opening.range.from && isOwn(line)) {
      const from = comments ?? line.range.from;
      const last = ranges.at(-1);
      if (last?.to === from) ranges.splice(-1, 1, { from: last.from, to: line.range.to });
      else ranges.push({ from, to: line.range.to });
    }
    comments = undefined;
  }
  return { ranges, from: ranges[0]?.from ?? opening.range.from, to: ranges.at(-1)?.to ?? opening.range.to };
}

/** The blank lines that part a step from what stands above it, and from the step below. */
export function gapsAround(
  { lines }: SyntaxTree,
  { from, to }: Block,
): { readonly above?: Line; readonly below?: Line } {
  const above = lines.findLast(({ range }) => range.to <= from);
  const [below, ...others] = lines.filter(({ range }) => range.from >= to);
  const next = others.find(({ kind }) => kind !== 'comment');
  return {
    ...(above?.kind === 'blank' && { above }),
    ...(below?.kind === 'blank' && next?.kind === 'step' && { below }),
  };
}

/** Behind the lines that stand under a stage before its first step or group. */
export function bodyEnd(tree: SyntaxTree, stage: Line): number {
  const placements = placementsOf(tree.lines);
  const at = tree.lines.indexOf(stage);
  let end = stage.range.to;
  for (const line of tree.lines.slice(at + 1)) {
    const placement = placements.get(line);
    if (!placement) continue;
    if (placement.opens || line.kind === 'phase' || line.kind === 'group') break;
    end = line.range.to;
  }
  return end;
}
