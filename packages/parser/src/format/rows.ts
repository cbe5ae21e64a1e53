import type { Placement } from '../placement.ts';
import { longestLine } from '../tokens.ts';
import type { Line } from '../tree.ts';

/** A line of the canonical text, without its line end. */
export interface Row {
  readonly line: Line;
  readonly text: string;
}

/**
 * The lines of a body under each other: two spaces under a step, a blank line before each part, never two. A
 * comment stands as far in as the line that it precedes.
 */
export function rowsOf(
  lines: readonly Line[],
  placements: ReadonlyMap<Line, Placement>,
  texts: ReadonlyMap<Line, string>,
): readonly Row[] {
  const rows: Row[] = [];
  let previous: Line | undefined;
  for (const row of indented(lines, placements, texts)) {
    const { line } = row;
    if (line.kind === 'blank') {
      if (previous !== undefined && previous.kind !== 'blank') rows.push(row);
    } else {
      // Without the blank line above it, a separator at the top would open front matter.
      if (rows.length === 0 && previous !== undefined && line.kind === 'separator') rows.push(blankRow());
      if (opensPart(line) && previous !== undefined && !isHeading(previous)) separate(rows);
      rows.push(row);
    }
    previous = line;
  }
  while (rows.at(-1)?.line.kind === 'blank') rows.pop();
  return rows;
}

/** A blank line that the source does not have. */
export function blankLine(): Line {
  return { kind: 'blank', range: { from: 0, to: 0 } };
}

function blankRow(): Row {
  return { line: blankLine(), text: '' };
}

/** Puts a blank line before what comes next, and before the comments that speak of it. */
function separate(rows: Row[]): void {
  let at = rows.length;
  while (at > 0 && rows[at - 1]?.line.kind === 'comment') at--;
  if (at > 0 && rows[at - 1]?.line.kind !== 'blank') rows.splice(at, 0, blankRow());
}

function* indented(
  lines: readonly Line[],
  placements: ReadonlyMap<Line, Placement>,
  texts: ReadonlyMap<Line, string>,
): Generator<Row> {
  let inStep = false;
  let waiting: Line[] = [];
  const rows = (indent: string) =>
    waiting.map((line): Row => {
      const text = texts.get(line) ?? '';
      // Further in, a line could become too long to be read.
      const isMoved = text !== '' && indent.length + text.length <= longestLine;
      return { line, text: isMoved ? indent + text : text };
    });
  for (const line of lines) {
    waiting.push(line);
    if (line.kind === 'blank' || line.kind === 'comment') continue;
    const { opens } = placements.get(line) ?? {};
    inStep = line.kind === 'step' || (inStep && !opens && !('ends' in line));
    yield* rows(inStep && isUnderStep(line) ? '  ' : '');
    waiting = [];
  }
  yield* rows('');
}

function isUnderStep({ kind }: Line): boolean {
  return kind !== 'step' && kind !== 'separator' && kind !== 'conflict';
}

function isHeading({ kind }: Line): boolean {
  return kind === 'journey' || kind === 'phase' || kind === 'stage';
}

function opensPart({ kind }: Line): boolean {
  return kind === 'phase' || kind === 'stage';
}
