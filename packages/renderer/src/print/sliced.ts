import type { Arc, Board, BoardLane, Header, PhaseSpan, StageSpan } from '../board/board.ts';
import type {
  AwayPoint,
  CellBase,
  ChannelRow,
  Content,
  CurveContent,
  CurvePoint,
  Joint,
  PresenceContent,
  Series,
} from '../board/content.ts';
import { legendOf } from '../board/legend.ts';
import { withCells } from '../board/with-cells.ts';
import type { Span } from './cuts.ts';

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
    flow: board.flow.flatMap((arc) => sliceArc(arc, span, board)),
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

/** A thing that spans columns, cut to those of a page; nothing where it has none of them. */
function within<Thing extends { readonly first: number; readonly last: number }>(
  thing: Thing,
  { first, last }: Span,
): readonly Thing[] {
  if (thing.last < first || thing.first > last) return [];
  return [
    { ...thing, first: Math.max(thing.first, first) - first, last: Math.min(thing.last, last) - first },
  ];
}

function sliceLane(lane: BoardLane, span: Span, board: Board): readonly BoardLane[] {
  const content = sliceContent(lane.content, span, board);
  return content ? [{ ...lane, content }] : [];
}

function sliceContent(content: Content, span: Span, board: Board): Content | undefined {
  if (content.form === 'curve') return sliceCurve(content, span);
  const own = withCells(content, (cells) => cells.flatMap((cell) => sliceCell(cell, span, board)));
  switch (own?.form) {
    case 'chips':
      return { ...own, joints: jointsIn(own.joints, span) };
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

/** The channels that the steps of a page use, with the ways and stretches that lie on it. */
function presenceIn(content: PresenceContent, span: Span): PresenceContent {
  const used = [...new Set(content.cells.map(({ row }) => row))].sort((a, b) => a - b);
  const rowOf = new Map(used.map((row, index) => [row, index]));
  const moved = <Place extends { readonly column: number; readonly row: number }>(place: Place) => {
    const row = rowOf.get(place.row);
    const isHere = row !== undefined && place.column >= span.first && place.column <= span.last;
    return isHere ? { ...place, row, column: place.column - span.first } : undefined;
  };
  const renumbered = <Thing extends { readonly row: number }>(thing: Thing): readonly Thing[] => {
    const row = rowOf.get(thing.row);
    return row === undefined ? [] : [{ ...thing, row }];
  };
  return {
    ...content,
    rows: rowsAt(content.rows, used),
    cells: content.cells.flatMap(renumbered),
    ways: content.ways.flatMap((way) => {
      const [from, to] = [moved(way.from), moved(way.to)];
      return from && to ? [{ ...way, from, to }] : [];
    }),
    stretches: content.stretches.flatMap((stretch) => within(stretch, span)).flatMap(renumbered),
  };
}

/** These rows alone; what stands over the first of several stands over the first that is left of them. */
function rowsAt(rows: readonly ChannelRow[], used: readonly number[]): readonly ChannelRow[] {
  let said = -1;
  return used.flatMap((index): readonly ChannelRow[] => {
    const row = rows[index];
    if (!row) return [];
    const over = rows.slice(0, index + 1).findLastIndex(({ heading }) => heading !== undefined);
    const heading = over > said ? rows[over]?.heading : undefined;
    said = Math.max(said, over);
    const { heading: _, ...rest } = row;
    return [{ ...rest, ...(heading !== undefined && { heading }) }];
  });
}

function sliceCurve({ gap, ...content }: CurveContent, span: Span): CurveContent | undefined {
  const series = content.series.map((each): Series => {
    const points = each.points
      .flatMap((point) => within(point, span))
      .map((point): CurvePoint => ({ ...point, column: point.first }));
    return { ...each, points, away: awayFrom(each.points, span) };
  });
  if (
    series.every(({ points }) => points.every(({ value, word }) => value === undefined && word === undefined))
  )
    return undefined;
  const own = gap && gap.column >= span.first && gap.column <= span.last;
  return { ...content, series, ...(own && { gap: { ...gap, column: gap.column - span.first } }) };
}

/** How many scores beyond a cut the bend of a curve depends on. */
const reach = 2;

function awayFrom(points: readonly CurvePoint[], { first, last }: Span): readonly AwayPoint[] {
  const scored = (value: (point: CurvePoint) => number | undefined) => {
    const known = points.filter((point) => value(point) !== undefined);
    const before = known.filter(({ column }) => column < first).slice(-reach);
    return [...before, ...known.filter(({ column }) => column > last).slice(0, reach)];
  };
  const wanted = new Set([...scored(({ value }) => value), ...scored(({ target }) => target)]);
  return points
    .filter((point) => wanted.has(point))
    .map(({ column, value, target }) => ({
      column: column - first,
      ...(value !== undefined && { value }),
      ...(target !== undefined && { target }),
    }));
}

/** A way across the cut ends at the edge of the page, or begins there, and names the step at its other end. */
function sliceArc(arc: Arc, { first, last }: Span, { columns, locale }: Board): readonly Arc[] {
  const isHere = (column: number) => column >= first && column <= last;
  const { from, to } = arc;
  const starts = isHere(from);
  if (to === undefined) return starts ? [{ ...arc, from: from - first }] : [];
  const ends = isHere(to);
  if (!starts && !ends) return [];
  const moved = { ...arc, from: from - first, to: to - first };
  if (starts && ends) return [moved];
  const other = columns[starts ? to : from]?.step;
  const number = other ? locale.stepNumber(other.index + 1) : '';
  const text = (starts ? [arc.text, number] : [number, arc.text]).filter(Boolean).join(' · ');
  const label = `${columns[from]?.step?.label.text ?? ''} → ${arc.end}: ${text}`;
  const at = (starts ? to : from) < first ? ('before' as const) : ('after' as const);
  return [{ ...moved, text, label, away: { end: starts ? ('to' as const) : ('from' as const), at } }];
}
