import {
  applyEdits,
  type Edit,
  type Line,
  noun,
  parse,
  type Said,
  type SyntaxTree,
  say,
} from '@wayline/parser';
import type { Id, Journey } from '../journey.ts';
import { typed } from '../problems.ts';
import { blockOf, bodyEnd, gapsAround } from './block.ts';
import { composed } from './composed.ts';
import { headOf } from './head.ts';
import { lines, unfolded } from './inline.ts';
import { insertion } from './outcome.ts';

/** Where a step is to stand: beside another, or as the last of a stage. */
export type Place = { readonly before: Id } | { readonly after: Id } | { readonly stage: Id };

/** A step as it is put into a text. */
export interface NewStep {
  /** Its lines, without the last line end. */
  readonly lines: readonly string[];
  /** The same without its mark, for the line of a stage; absent where more than its own line belongs to it. */
  readonly words?: string;
}

/** The changes that put a step in its place, or why there is no such place. */
export function placeStep(
  tree: SyntaxTree,
  journey: Journey,
  place: Place,
  step: NewStep,
): { readonly edits: readonly Edit[] } | { readonly refused: Said } {
  if ('stage' in place) return atEnd(tree, journey, place.stage, step);
  const id = 'before' in place ? place.before : place.after;
  const other = journey.steps.find((each) => each.id === id);
  const head = other && headOf(tree, other);
  if (!head) return { refused: say`There is no ${noun('step')} ${typed(id)}` };
  const { line, inline } = head;
  if (!inline || line.kind !== 'stage') return { edits: [besideLine(tree, line, 'before' in place, step)] };
  if (step.words !== undefined) {
    const { from, to } = inline.range;
    return {
      edits: ['before' in place ? insertion(from, `${step.words}; `) : insertion(to, `; ${step.words}`)],
    };
  }
  // Only lines can have lines under them, so the steps behind it get lines of their own.
  const next = line.inline[line.inline.indexOf(inline) + ('before' in place ? 0 : 1)];
  const first = next ? unfolded(tree, line, next) : [];
  const after = parse(applyEdits(tree.text, first), () => {});
  const stage = after.lines[tree.lines.indexOf(line)] ?? line;
  return { edits: composed(tree.text, first, [lines(after, bodyEnd(after, stage), step.lines)]) };
}

function atEnd(tree: SyntaxTree, journey: Journey, id: Id, step: NewStep): ReturnType<typeof placeStep> {
  const stage = journey.stages.find((each) => each.id === id);
  if (!stage) return { refused: say`There is no ${noun('stage')} ${typed(id)}` };
  const last = journey.steps.findLast((each) => each.stage === id);
  if (last) return placeStep(tree, journey, { after: last.id }, step);
  const head = headOf(tree, stage);
  if (!head) return { refused: say`${typed(stage.label.text)} has no line of its own` };
  return { edits: [lines(tree, bodyEnd(tree, head.line), step.lines)] };
}

/** Beside a step that has a line; where a blank line parts the steps, one parts these two as well. */
function besideLine(tree: SyntaxTree, line: Line, isBefore: boolean, { lines: added }: NewStep): Edit {
  const block = blockOf(tree, line, 'step');
  const { above, below } = gapsAround(tree, block);
  const gap = above || below ? [''] : [];
  return isBefore ? lines(tree, block.from, [...added, ...gap]) : lines(tree, block.to, [...gap, ...added]);
}
