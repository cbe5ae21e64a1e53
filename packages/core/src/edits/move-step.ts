import { applyEdits, type Edit, noun, type SyntaxTree, say } from '@wayline/parser';
import type { Id, Journey, Step } from '../journey.ts';
import { typed } from '../problems.ts';
import { attempt, reading } from './attempt.ts';
import { blockOf } from './block.ts';
import { type Head, headOf } from './head.ts';
import { type Outcome, refused, replacement } from './outcome.ts';
import { type NewStep, type Place, placeStep } from './place-step.ts';
import { removalOf } from './removal.ts';

/** Which step is to stand where. */
export type NewPlace = { readonly step: Id } & Place;

/** Moves a step with all its lines and the comments above them; what it says, and what speaks of it, stays. */
export function moveStep(tree: SyntaxTree, journey: Journey, what: NewPlace): Outcome {
  const step = journey.steps.find(({ id }) => id === what.step);
  const head = step && headOf(tree, step);
  if (!head) return refused(say`There is no ${noun('step')} ${typed(what.step)}`);
  const order = orderAfter(journey, step, what);
  if (order && isOrder(journey, order)) return { edits: [] };

  const inLine =
    order && isBesideInLine(tree, journey, head, what) ? editsInLine(tree, head, order) : undefined;
  const placed = inLine ? { edits: inLine } : placeStep(tree, journey, what, asWritten(tree, head));
  if ('refused' in placed) return placed;
  const removal = inLine ? [] : removalOf(tree, head);
  const outcome = attempt(tree, [...placed.edits, ...removal].toSorted(byPlace));
  if ('refused' in outcome) return outcome;
  const { journey: after } = reading(applyEdits(tree.text, outcome.edits));
  if (order && isOrder(after, order)) return outcome;
  return refused(say`${typed(step.label.text)} cannot stand there without changing what other lines say`);
}

/** A step by its name and where it stands. */
interface Standing {
  readonly step: Step;
  readonly stage: string | undefined;
  readonly group: string | undefined;
}

/** The steps as they are to follow each other; nothing where there is no such place. */
function orderAfter(journey: Journey, step: Step, place: Place): readonly Standing[] | undefined {
  const now = standingIn(journey);
  const others = now.filter((each) => each.step !== step);
  if ('stage' in place) {
    if (now.findLast((each) => each.step.stage === place.stage)?.step === step) return now;
    const stage = journey.stages.find(({ id }) => id === place.stage)?.label.text;
    const last = others.findLastIndex((each) => each.step.stage === place.stage);
    const before = journey.stages.findIndex(({ id }) => id === place.stage);
    const earlier = others.findLastIndex(({ step: other }) => stageIndex(journey, other) < before);
    const at = (last < 0 ? earlier : last) + 1;
    return others.toSpliced(at, 0, { step, stage, group: others[last]?.group });
  }
  const [id, offset] = 'before' in place ? [place.before, 0] : [place.after, 1];
  const at = others.findIndex((each) => each.step.id === id);
  const beside = others[at];
  return beside && others.toSpliced(at + offset, 0, { ...beside, step });
}

function standingIn({ steps, stages, groups }: Journey): readonly Standing[] {
  const labels = new Map([...stages, ...groups].map(({ id, label }) => [id, label.text]));
  return steps.map((step) => ({
    step,
    stage: labels.get(step.stage),
    group: step.group === undefined ? undefined : labels.get(step.group),
  }));
}

function stageIndex({ stages }: Journey, step: Step): number {
  return stages.findIndex(({ id }) => id === step.stage);
}

/** True if the steps of a journey stand so. */
function isOrder(journey: Journey, order: readonly Standing[]): boolean {
  const found = standingIn(journey);
  const text = ({ step, stage, group }: Standing) => JSON.stringify([step.label.text, stage, group]);
  return (
    found.length === order.length && found.every((each, index) => text(each) === text(order[index] ?? each))
  );
}

/** True if a step is to stay in the line of its stage. */
function isBesideInLine(tree: SyntaxTree, journey: Journey, { line, inline }: Head, place: Place): boolean {
  const other =
    'stage' in place
      ? journey.steps.findLast(({ stage }) => stage === place.stage)
      : journey.steps.find(({ id }) => id === ('before' in place ? place.before : place.after));
  const beside = other && headOf(tree, other);
  return inline !== undefined && beside?.inline !== undefined && beside.line === line;
}

/** The changes that give the steps in the line of one stage another order. */
function editsInLine(
  tree: SyntaxTree,
  { line }: Head,
  order: readonly Standing[],
): readonly Edit[] | undefined {
  if (line.kind !== 'stage') return undefined;
  const inOrder = order.map(({ step }) => headOf(tree, step)?.inline);
  const first = inOrder.findIndex((each) => each && line.inline.includes(each));
  const slots = inOrder.slice(first, first + line.inline.length);
  if (!slots.every((each) => each && line.inline.includes(each))) return undefined;
  return line.inline.flatMap((slot, index) => {
    const { from, to } = slots[index]?.range ?? slot.range;
    return replacement(tree.text, slot.range, tree.text.slice(from, to));
  });
}

/** A step as it stands in the text; with nothing under it, it fits into the line of a stage. */
function asWritten(tree: SyntaxTree, { line, inline }: Head): NewStep {
  const { text } = tree;
  if (inline) {
    const words = text.slice(inline.range.from, inline.range.to);
    return { lines: [`- ${words}`], words };
  }
  const { ranges } = blockOf(tree, line, 'step');
  const typedLines = ranges.map(({ from, to }) => text.slice(from, to).replace(/(?:\r\n|[\r\n])$/, ''));
  const isAlone =
    ranges.length === 1 && ranges[0]?.to === line.range.to && ranges[0].from === line.range.from;
  const words = 'mark' in line ? text.slice(line.mark.range.to, line.range.to).trim() : '';
  return isAlone && !/[;；؛]/.test(words) ? { lines: typedLines, words } : { lines: typedLines };
}

/** What is put in somewhere comes before what is taken away there. */
function byPlace(a: Edit, b: Edit): number {
  return a.range.from - b.range.from || a.range.to - b.range.to;
}
