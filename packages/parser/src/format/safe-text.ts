import { readLines } from '../grammar.ts';
import type { Placement } from '../placement.ts';
import type { Line } from '../tree.ts';
import { lineText, textAsIs } from './line.ts';
import { meaningOf } from './meaning.ts';
import type { Style } from './style.ts';

/**
 * The text of each line in canonical form. One that would then be read as something else, or be written in
 * another way the next time, stays as it is.
 */
export function safeTexts(
  lines: readonly Line[],
  placements: ReadonlyMap<Line, Placement>,
  style: Style,
): ReadonlyMap<Line, string> {
  const texts = new Map<Line, string>();
  const changed: { readonly line: Line; readonly draft: string }[] = [];
  for (const line of lines) {
    const asIs = textAsIs(line, style.source);
    texts.set(line, asIs);
    const draft = lineText(line, placements.get(line), style);
    if (draft !== asIs) changed.push({ line, draft });
  }
  // All are read again at once, since a line is read without regard to its neighbours.
  const source = changed.map(({ draft }) => draft).join('\n');
  const { lines: read } = readLines(source, 0, style.scale);
  for (const [index, { line, draft }] of changed.entries()) {
    const again = read[index];
    const placement = placements.get(line);
    if (!again || lineText(again, placement, { ...style, source }) !== draft) continue;
    const meaning = (each: Line) => meaningOf(each, placement, style);
    if (meaning(again) === meaning(line)) texts.set(line, draft);
  }
  return texts;
}
