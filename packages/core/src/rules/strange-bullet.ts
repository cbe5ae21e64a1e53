import {
  type Edit,
  type Line,
  type Range,
  type Report,
  type StepLine,
  say,
  strangeBullets,
} from '@wayline/parser';
import { endsInScore } from '../lost-step.ts';
import { problem, typed } from '../problems.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from './rule.ts';

/** Steps that a list of another notation made text: `1.`, `●`, `—`; and boxes to be ticked. */
export const strangeBullet: Rule = ({ tree, prose, report }) => {
  for (const style of strangeBullets) {
    const found: Prose[] = [];
    for (const passage of prose) {
      if (!style.test(passage.text)) continue;
      // A list in the description of a step or of a persona is a list.
      const isStep = opensSteps(passage) || endsInScore(passage.text);
      // What goes on further down, as far in as it began, is the same list.
      const goesOn = found[0] !== undefined && indentOf(found[0], tree.text) === indentOf(passage, tree.text);
      if (isStep || goesOn) found.push(passage);
    }
    const bullets = found.map(({ text, range }) => bulletAt(range.from, style.exec(text)?.[0] ?? ''));
    reportAll(bullets, '- ', tree.text, report);
  }
  const steps = tree.lines.filter(isStep);
  // In a map without any other, the parser reads such lines as steps.
  const taken = steps.flatMap(({ mark: { range, written }, label }) => {
    const typed = tree.text.slice(range.from, label.range.from);
    return written === 'word' || plain.test(typed) ? [] : [bulletAt(range.from, typed)];
  });
  reportAll(taken, '- ', tree.text, report);
  const boxes = steps.flatMap(({ label }) => {
    const box = /^\[[ xX✓✔]?\]\s+/.exec(tree.text.slice(label.range.from, label.range.to))?.[0];
    return box === undefined ? [] : [bulletAt(label.range.from, box)];
  });
  reportAll(boxes, '', tree.text, report);
};

/** What opens a step in the language. */
const plain = /^[-*•・－–](?=\s|$)/u;

interface Bullet {
  readonly mark: Range;
  /** The mark with the space behind it. */
  readonly whole: Range;
}

function bulletAt(from: number, typed: string): Bullet {
  return {
    mark: { from, to: from + typed.trimEnd().length },
    whole: { from, to: from + typed.length },
  };
}

/** One list is one mistake, however long. */
function reportAll(bullets: readonly Bullet[], text: string, source: string, report: Report): void {
  const [first] = bullets;
  if (!first) return;
  const edits: readonly Edit[] = bullets.map(({ whole }) => ({ range: whole, text }));
  const mark = typed(source.slice(first.mark.from, first.mark.to));
  const message =
    text === '' ? say`${mark} is part of the name of this step` : say`${mark} is no bullet of the language`;
  const title = text === '' ? say`Leave out what is to be ticked` : say`Write \`- \` where steps begin`;
  report(
    problem('lint/strange-bullet', first.mark, message, say`A step begins with \`- \` and its name`, {
      title,
      edits,
    }),
  );
}

function indentOf({ line, range }: Prose, source: string): string {
  return source.slice(line.range.from, range.from);
}

/** Where steps are expected: not below a stage that has a score instead. */
function opensSteps({ under: { kind, line } }: Prose): boolean {
  if (line?.kind === 'stage' && line.feel) return false;
  return kind === 'journey' || kind === 'phase' || kind === 'stage' || kind === 'group';
}

function isStep(line: Line): line is StepLine {
  return line.kind === 'step';
}
