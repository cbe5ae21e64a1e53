import { append } from '../append.ts';
import type { Bracket, StepCell, StepsContent } from '../content/steps.ts';
import { largest } from '../largest.ts';
import { columnStart, spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { setNumbered, setNumberedParagraph } from '../layout/numbered.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';
import { measureMarks, placeMarks, type SizedMarks } from './marks.ts';

const top = 12;
const foot = 14;
const afterTitle = 3;
const bracketRoom = 30;
const bracketText = { icon: 15, gap: 6 };

interface SizedStep {
  readonly cell: StepCell;
  readonly title: Paragraph;
  readonly remarks?: Paragraph;
  readonly description?: Paragraph;
  readonly aside?: Paragraph;
  readonly marks: SizedMarks;
  readonly blockSize: number;
}

interface SizedBracket {
  readonly bracket: Bracket;
  readonly text: Paragraph;
}

interface SizedSteps extends Sized {
  readonly steps: readonly SizedStep[];
  readonly brackets: readonly SizedBracket[];
  readonly bracketSize: number;
}

/** Numbered titles with what happens under them, and brackets over steps that belong to one group. */
export const steps: Form<StepsContent, SizedSteps> = { measure, place };

function measure(content: StepsContent, setting: Setting): SizedSteps {
  const sized = content.cells.map((cell) => measureStep(cell, setting));
  const brackets = content.brackets.map((bracket) => measureBracket(bracket, setting));
  const tallest = largest([0, ...brackets.map((each) => each.text.blockSize)]);
  const bracketSize = brackets.length === 0 ? 0 : bracketRoom - 17 + tallest;
  const body = largest([0, ...sized.map((step) => step.blockSize)]);
  return { steps: sized, brackets, bracketSize, blockSize: bracketSize + top + body + foot };
}

function measureStep(cell: StepCell, setting: Setting): SizedStep {
  const { set, setRich, grid, metrics } = setting;
  const { stepTitle, body, micro } = metrics.type;
  const width = grid.columnSize - 2 * metrics.cellPadding;
  const title = setNumbered(cell.number, cell.title, stepTitle, width, set);
  const remarks = cell.remarks.length > 0 ? set(cell.remarks.join(' · '), micro, width) : undefined;
  const description = cell.description ? setRich(cell.description, body, width) : undefined;
  const aside = cell.aside ? setRich(cell.aside, micro, width) : undefined;
  const marks = measureMarks(cell.marks, width, setting);
  const blockSize =
    title.blockSize +
    afterTitle +
    (remarks?.blockSize ?? 0) +
    (description?.blockSize ?? 0) +
    (aside?.blockSize ?? 0) +
    marks.blockSize;
  return {
    cell,
    title,
    marks,
    blockSize,
    ...(remarks && { remarks }),
    ...(description && { description }),
    ...(aside && { aside }),
  };
}

function measureBracket(bracket: Bracket, { set, grid, metrics }: Setting): SizedBracket {
  const room = spanOf(grid, bracket, metrics.cellPadding).inlineSize - bracketText.icon - bracketText.gap;
  return { bracket, text: set(bracket.text, metrics.type.smallStrong, room) };
}

function place(sized: SizedSteps, lane: string, setting: Setting): Placed {
  const brackets = sized.brackets.map((each) => placeBracket(each, lane, sized.bracketSize, setting));
  const steps = sized.steps.map((step) => placeStep(step, lane, sized.bracketSize + top, setting));
  return { ink: [...brackets, ...steps] };
}

function placeStep(step: SizedStep, lane: string, block: number, { grid, metrics }: Setting): Ink {
  const { cell, title, remarks, description, aside, marks } = step;
  const inline = columnStart(grid, cell.first) + metrics.cellPadding;
  const number = {
    text: String(cell.number),
    role: 'ink-3',
    weight: metrics.type.stepNumber.weight,
  } as const;
  const children: Ink[] = [...setNumberedParagraph(title, number, `${cell.key}/title`, 'ink', inline, block)];
  let below = block + title.blockSize + afterTitle;
  if (remarks) {
    append(children, setParagraph(remarks, `${cell.key}/remark`, 'ink-3', inline, below));
    below += remarks.blockSize;
  }
  if (description) {
    append(children, setParagraph(description, `${cell.key}/text`, 'ink-2', inline, below));
    below += description.blockSize;
  }
  if (aside) {
    append(children, setParagraph(aside, `${cell.key}/aside`, 'ink-3', inline, below));
    below += aside.blockSize;
  }
  append(children, placeMarks(marks, cell.key, inline, below));
  const box = {
    inline: columnStart(grid, cell.first),
    block: block - 4,
    inlineSize: grid.columnSize,
    blockSize: step.blockSize + 8,
  };
  return cellGroup(cell, lane, box, children);
}

const bracketLooks = {
  won: { icon: 'check', iconRole: 'icon-positive', text: 'positive', line: 'bracket-won' },
  lost: { icon: 'x', iconRole: 'icon-negative', text: 'negative', line: 'bracket-lost' },
  open: { icon: undefined, iconRole: undefined, text: 'ink-2', line: 'bracket-open' },
} as const satisfies Record<
  Bracket['outcome'],
  { icon: string | undefined; iconRole: Role | undefined; text: Role; line: Role }
>;

function placeBracket(
  { bracket, text }: SizedBracket,
  lane: string,
  size: number,
  { grid, metrics }: Setting,
): Ink {
  const { inline, inlineSize } = spanOf(grid, bracket, metrics.cellPadding);
  const look = bracketLooks[bracket.outcome];
  const line = size + 3;
  const textTop = line - 8 - text.blockSize;
  const children: Ink[] = [];
  if (look.icon)
    children.push({
      kind: 'icon',
      key: `${bracket.key}/icon`,
      role: look.iconRole,
      name: look.icon,
      inline,
      block: textTop + 1,
      size: bracketText.icon,
    });
  const shift = look.icon ? bracketText.icon + bracketText.gap : 0;
  append(children, [
    ...setParagraph(text, `${bracket.key}/text`, look.text, inline + shift, textTop),
    {
      kind: 'path',
      key: `${bracket.key}/line`,
      role: look.line,
      commands: [
        ['M', [inline, line]],
        ['L', [inline + inlineSize, line]],
      ],
    },
  ]);
  return cellGroup(
    bracket,
    lane,
    { inline, block: textTop, inlineSize, blockSize: line - textTop + 2 },
    children,
  );
}
