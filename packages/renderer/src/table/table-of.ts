import { directionOf } from '@wayline/core/locale';
import type { Board, Column, PhaseSpan, StageSpan } from '../board/board.ts';
import { hintOf, laneName } from '../board/lane-name.ts';
import { itemsIn, type PlacedItem } from './items.ts';
import type { Table, TableColumn, TableGroup, TableItem, TableRow, TableWay } from './table.ts';

/** Says what a board shows as a table. */
export function tableOf(board: Board): Table {
  const { locale, header, footer, language, title, description } = board;
  const lanes = lanesIn(board);
  return {
    language,
    direction: directionOf(language),
    kind: header?.eyebrow ?? board.artefact,
    title,
    ...(header?.takeaway !== undefined && { takeaway: header.takeaway }),
    ...(header?.aim !== undefined && { aim: header.aim }),
    description,
    facts: header?.facts ?? [],
    personas: header?.personas ?? [],
    messages: board.lanes.flatMap(({ content }) => (content.form === 'message' ? [content.text] : [])),
    head: { title: locale.spoken.step, ...hintOfSteps(board, lanes) },
    columns: lanes.map(({ column }) => column),
    groups: board.stages.map((stage) => groupOf(stage, lanes, board)),
    ways: waysIn(board),
    sources: footer ? [footer.source, footer.file].filter((part) => part !== '') : [],
    words: { ...locale.spoken, ways: locale.flow },
  };
}

/** A lane that says no more than the names of the steps is no column, and tells what these are. */
function hintOfSteps({ lanes, locale }: Board, shown: readonly TableLane[]): Pick<TableColumn, 'hint'> {
  const names = lanes.find(({ content: { form } }) => form === 'steps' || form === 'axis');
  if (!names || names.unwritten || shown.some(({ column }) => column.name === names.name)) return {};
  return { hint: laneName(names, locale) };
}

/** Ways that a picture draws over its lanes, and those of a process. */
function waysIn({ flow, lanes, columns }: Board): readonly TableWay[] {
  const over = flow.map(({ label, from }) => wayOf(label, columns[from]));
  const within = lanes.flatMap(({ content }) => {
    if (content.form !== 'process') return [];
    const at = (node: number) => columns[content.nodes[node]?.first ?? -1];
    const exits = content.nodes.flatMap((node) =>
      node.exits.map(({ label }) => wayOf(label, columns[node.first])),
    );
    return [...content.ways.map(({ label, from }) => wayOf(label, at(from))), ...exits];
  });
  return [...over, ...within];
}

function wayOf(text: string, column: Column | undefined): TableWay {
  return { text, ...(column?.step && { from: column.step.index + 1 }) };
}

interface TableLane {
  readonly column: TableColumn;
  /** By the first of their columns in the picture. */
  readonly items: ReadonlyMap<number, readonly PlacedItem[]>;
}

/** The lanes that say something; several rows of one lane are one column. */
function lanesIn({ lanes, locale, columns }: Board): readonly TableLane[] {
  const found = new Map<string, { column: TableColumn; items: Map<number, PlacedItem[]> }>();
  let under: string | undefined;
  for (const lane of lanes) {
    if (lane.content.form === 'divider') under = lane.content.text;
    const items = itemsIn(lane.content, columns, locale);
    if (items.length === 0) continue;
    const name = lane.name.replace(/\.\d+$/, '');
    const hint = hintOf(lane, locale);
    const { title } = lane;
    const line = lane.role === undefined ? undefined : under;
    const column = {
      name,
      title,
      ...(hint !== undefined && { hint }),
      ...(line !== undefined && { under: line }),
    };
    const known = found.get(name) ?? { column, items: new Map<number, PlacedItem[]>() };
    for (const item of items) known.items.set(item.first, [...(known.items.get(item.first) ?? []), item]);
    found.set(name, known);
  }
  return [...found.values()];
}

function groupOf(stage: StageSpan, lanes: readonly TableLane[], board: Board): TableGroup {
  const { first, last, shown, name } = stage;
  const phase = board.phases.find((each) => first >= each.first && last <= each.last);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const whole = lanes.map(({ items }) =>
    numbers.flatMap((column) =>
      (items.get(column) ?? []).flatMap((item) => (isOfStage(item, stage, board) ? [item.item] : [])),
    ),
  );
  const rows = numbers.flatMap((column): readonly TableRow[] => {
    const { step, moment } = board.columns[column] ?? {};
    if (!step) return [];
    return [
      {
        number: step.index + 1,
        title: step.label.text,
        remarks: moment ? [board.locale.moment] : [],
        cells: lanes.map(({ items }) =>
          (items.get(column) ?? []).flatMap((item) =>
            isOfStage(item, stage, board) ? [] : [withSpan(item, board)],
          ),
        ),
      },
    ];
  });
  const hasWhole = whole.some((cell) => cell.length > 0);
  const heading = headingOf(stage, phase, hasWhole ? board.title : undefined);
  return {
    ...(heading && { heading }),
    ...(shown && { stage: name }),
    ...(phase && { phase: phase.name }),
    ...(hasWhole && { whole }),
    rows,
  };
}

/** A stage has its number and name, in its phase; else the row is that of the phase, or of the whole journey. */
function headingOf(
  { shown, number, name, goal, meta, note: remark, first }: StageSpan,
  phase: PhaseSpan | undefined,
  journey: string | undefined,
): TableGroup['heading'] {
  const note = phase?.first === first ? phase.note : undefined;
  if (!shown && !phase) return journey === undefined ? undefined : { name: journey };
  if (!shown) return { name: phase?.name ?? '', ...(note !== undefined && { goal: note }) };
  const above = [phase?.name, note].filter((part) => part !== undefined).join(': ');
  const about = [meta, remark].filter((part) => part !== undefined).join(' · ');
  return {
    name: `${number}. ${name}`,
    ...(above !== '' && { above }),
    ...(goal !== undefined && { goal }),
    ...(about !== '' && { about }),
  };
}

/** Whether something is said of a stage as a whole: over all of its columns, or where it has no step. */
function isOfStage(item: PlacedItem, { first, last }: StageSpan, { columns }: Board): boolean {
  if (item.ofStage || columns[item.first]?.step === undefined) return true;
  return first !== last && item.first === first && item.last === last;
}

/** What runs over several steps says how far. */
function withSpan({ item, first, last }: PlacedItem, { columns, locale }: Board): TableItem {
  const [start, end] = [columns[first]?.step, columns[last]?.step];
  if (first === last || !start || !end) return item;
  return { ...item, details: [...item.details, locale.stepRange(start.index + 1, end.index + 1)] };
}
