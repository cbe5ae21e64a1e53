import {
  type Line,
  lanesDeclaredIn,
  type PlacedNode,
  type Placement,
  type PropertyLine,
  type Range,
  type SyntaxTree,
  type TextLine,
} from '@wayline/parser';
import { strangeKey } from './resolve/strange-key.ts';

/** A line that is read as text, with what stands around it: what a rule needs to see that it was meant otherwise. */
export interface Prose {
  readonly line: TextLine | PropertyLine;
  /** From the first word to the last, as typed. */
  readonly range: Range;
  readonly text: string;
  /** The node it describes. */
  readonly under: PlacedNode;
  /** The nearest lines that are neither blank nor comments. */
  readonly above?: Line;
  readonly below?: Line;
  readonly isAfterGap: boolean;
  readonly isBeforeGap: boolean;
}

/** Every line that is read as text, but for those that a backslash makes text and those that were reported. */
export function proseOf(tree: SyntaxTree, placements: ReadonlyMap<Line, Placement>): readonly Prose[] {
  if (!tree.lines.some(({ kind }) => kind === 'text' || kind === 'property')) return [];
  const lanes = lanesDeclaredIn(tree.lines);
  const found: Prose[] = [];
  let above: Line | undefined;
  let isAfterGap = false;
  for (const [index, line] of tree.lines.entries()) {
    if (line.kind === 'blank') isAfterGap = true;
    if (isSilent(line)) continue;
    const placement = placements.get(line);
    if (placement && isText(line, placement, lanes)) {
      const range = wordsRange(line, tree.text);
      const text = tree.text.slice(range.from, range.to);
      const below = tree.lines.slice(index + 1, index + nearby).find((next) => !isSilent(next));
      const isBeforeGap = tree.lines[index + 1]?.kind === 'blank';
      if (!text.startsWith('\\'))
        found.push({
          line,
          range,
          text,
          under: placement.holder,
          ...(above && { above }),
          ...(below && { below }),
          isAfterGap,
          isBeforeGap,
        });
    }
    above = line;
    isAfterGap = false;
  }
  return found;
}

/** How many lines further down something can still be said to be next. */
const nearby = 8;

function isSilent({ kind }: Line): boolean {
  return kind === 'blank' || kind === 'comment';
}

function isText(
  line: Line,
  { key, inLane, open = [] }: Placement,
  lanes: ReadonlySet<string>,
): line is TextLine | PropertyLine {
  if (line.kind === 'text') return true;
  return line.kind === 'property' && key === undefined && inLane !== true && !strangeKey(line, open, lanes);
}

function wordsRange(line: TextLine | PropertyLine, source: string): Range {
  if (line.kind === 'text') return line.words.range;
  const typed = source.slice(line.key.range.from, line.range.to).trimEnd();
  return { from: line.key.range.from, to: line.key.range.from + typed.length };
}
