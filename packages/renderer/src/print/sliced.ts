import type { Board, BoardLane, Header, PhaseSpan, StageSpan } from '../board/board.ts';
import { legendOf } from '../board/legend.ts';
import { withCells } from '../board/with-cells.ts';
import type { CellBase } from '../content/cell.ts';
import type { Joint } from '../content/chips.ts';
import type { Content } from '../content/content.ts';
import { arcIn } from './arc.ts';
import { curveIn } from './curve.ts';
import type { Span } from './cuts.ts';
import { funnelIn } from './funnel.ts';
import { presenceIn } from './presence.ts';
import { within } from './within.ts';

/** Which page of how many, as it is written on it. */
export interface PageMark {
  readonly number: number;
  readonly text: string;
}

/** The part of a board that goes on one page; what goes on across the cut is marked, and its range is named. */
export function sliced(board: Board, span: Span, page: PageMark | undefined): Board {
  if (!page) return board;
  const columns = board.columns.slice(span.first, span.last + 1);
  const firstStage = columns[0]?.stage ?? 0;
  const lanes = board.lanes.flatMap((lane) => sliceLane(lane, span, board));
  const { header, footer, legend } = board;
  return {
    ...board,
    title: board.title,
    columns: columns.map((column) => ({ ...column, stage: column.stage - firstStage })),
    stages: board.stages.flatMap((stage): readonly StageSpan[] => within(stage, span)),
    phases: board.phases.flatMap((phase): readonly PhaseSpan[] => within(phase, span)),
    flow: board.flow.flatMap((arc) => arcIn(arc, span, board)),
    lanes,
    legend: legend.length > 0 ? legendOf(lanes, columns, board.locale) : legend,
    ...(header && { header: page.number === 1 ? header : briefly(header, page) }),
    ...(footer && { footer: { ...footer, file: [footer.file, page.text].filter(Boolean).join(' · ') } }),
  };
}

/** On later pages the title alone, and which page it is. */
function briefly({ eyebrow }: Header, { text }: PageMark): Header {
  return { eyebrow: `${text} · ${eyebrow}`, brief: true, facts: [], personas: [] };
}

function sliceLane(lane: BoardLane, span: Span, board: Board): readonly BoardLane[] {
  const content = sliceContent(lane.content, span, board);
  return content ? [{ ...lane, content }] : [];
}

function sliceContent(content: Content, span: Span, board: Board): Content | undefined {
  if (content.form === 'curve') return curveIn(content, span);
  const own = withCells(content, (cells) => cells.flatMap((cell) => sliceCell(cell, span, board)));
  switch (own?.form) {
    case 'chips':
      return { ...own, joints: jointsIn(own.joints, span) };
    case 'funnel':
      return funnelIn(own, span);
    case 'presence':
      return presenceIn(own, span);
    default:
      return own;
  }
}

/** A cell that goes on across the cut says over which steps it runs, on both pages. */
function sliceCell<Cell extends CellBase>(cell: Cell, span: Span, board: Board): readonly Cell[] {
  const isWhole = cell.first >= span.first && cell.last <= span.last;
  return within(cell, span).map((part) => {
    const text = isWhole ? undefined : rangeText(cell, board);
    return text === undefined
      ? part
      : { ...part, marks: [...(cell.marks ?? []), { kind: 'page' as const, text }] };
  });
}

/** `steps 5–9`; nothing where a column has no step. */
export function rangeText({ first, last }: Span, { columns, locale }: Board): string | undefined {
  const steps = columns.slice(first, last + 1).flatMap(({ step }) => (step ? [step.index + 1] : []));
  const [from, to] = [steps[0], steps.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return from === to ? locale.stepNumber(from) : locale.stepRange(from, to);
}

function jointsIn(joints: readonly Joint[], { first, last }: Span): readonly Joint[] {
  return joints.flatMap(({ from, ...joint }) => {
    if (joint.column < first || joint.column > last) return [];
    const column = joint.column - first;
    return [{ ...joint, column, ...(from !== undefined && from >= first && { from: from - first }) }];
  });
}
