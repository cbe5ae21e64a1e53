import type { Locale } from '@wayline/core/locale';
import type { Board, Column } from '../board/board.ts';
import type { ArcPoint, CellBase, Content, DividerContent, LevelCell, ZoneCell } from '../board/content.ts';

/** What a card is about: the step of a column, or a whole stage of several. */
export interface Part {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** Forms that can be told card by card; the curve runs beside the cards, which say themselves what an axis says. */
const told: readonly Content['form'][] = [
  'steps',
  'chips',
  'curve',
  'sayings',
  'cards',
  'notes',
  'gauges',
  'levels',
  'zones',
  'arc',
  'divider',
  'axis',
];

/** Whether a picture of these contents can run down a page. */
export const isTold = ({ form }: Content): boolean => told.includes(form);

/** What a lane says in one card, or nothing; what goes on beyond the card says how far. */
export function sliceOf(content: Content, part: Part, board: Board): Content | undefined {
  const own = <Cell extends CellBase>(cells: readonly Cell[]) => cellsIn(cells, part, board);
  switch (content.form) {
    case 'steps':
      return filled({ ...content, cells: own(content.cells), brackets: [] });
    case 'chips':
      return filled({ ...content, cells: own(content.cells), joints: [] });
    case 'sayings':
      return filled({ ...content, cells: own(content.cells) });
    case 'notes':
      return filled({ ...content, cells: own(content.cells) });
    case 'gauges':
      return filled({ ...content, cells: own(content.cells) });
    case 'levels':
      return filled({ ...content, cells: own(content.cells) });
    case 'zones':
      return filled({ ...content, cells: zonesIn(content.cells, part) });
    case 'arc':
      return filled({ form: 'levels', cells: own(content.points).map(levelOf) });
    case 'cards': {
      const cards = own(content.cards);
      return cards.length === 0 ? undefined : { ...content, cards };
    }
    case 'divider':
      return dividerIn(content, part, board);
    default:
      return undefined;
  }
}

/** A stretch of several steps is said in the card of each. */
function zonesIn(cells: readonly ZoneCell[], { key, first, last }: Part): readonly ZoneCell[] {
  if (last > first) return [];
  const here = cells.filter((cell) => cell.first <= first && first <= cell.last);
  return here.map((cell) => ({ ...cell, key: `${cell.key}/${key}`, first, last }));
}

/** In a card, where there is no curve, a level of the dramatic arc is as many bars. */
function levelOf({ level, ...point }: ArcPoint): LevelCell {
  return level === undefined ? point : { ...point, level: Math.round(level) };
}

/** A line with its name alone: what it means need not be said in every card. */
function dividerIn({ inRail, ...content }: DividerContent, part: Part, { locale }: Board): DividerContent {
  const { title } = locale.lanes.visibility;
  const text = content.text === title ? locale.blueprint.visibility : content.text;
  return { ...content, text, key: `${content.key}.${part.key}` };
}

function filled<C extends Content & { readonly cells: readonly CellBase[] }>(content: C): C | undefined {
  return content.cells.length === 0 ? undefined : content;
}

/** The cells that begin in a part, each in its first column; what spans a whole stage belongs to the stage. */
function cellsIn<Cell extends CellBase>(
  cells: readonly Cell[],
  part: Part,
  { columns, stages, locale }: Board,
): readonly Cell[] {
  const isOfStage = (cell: Cell) =>
    cell.last > cell.first && stages.some(({ first, last }) => cell.first === first && cell.last === last);
  const isStage = part.last > part.first;
  return cells.flatMap((cell): readonly Cell[] => {
    if (cell.first !== part.first || isOfStage(cell) !== isStage) return [];
    if (cell.last <= part.last) return [{ ...cell, last: cell.first }];
    const text = rangeText(columns, cell, locale);
    return [{ ...cell, last: cell.first, marks: [...(cell.marks ?? []), { kind: 'span' as const, text }] }];
  });
}

/** `steps 3–5`; by name where a column has no step. */
function rangeText(columns: readonly Column[], { first, last }: CellBase, locale: Locale): string {
  const [from, to] = [columns[first]?.step, columns[last]?.step];
  return from && to ? locale.stepRange(from.index + 1, to.index + 1) : '…';
}
