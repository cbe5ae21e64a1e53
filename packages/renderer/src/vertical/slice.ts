import type { Locale } from '@wayline/core/locale';
import type { Board, Column } from '../board/board.ts';
import { sentences } from '../board/sentences.ts';
import { withCells } from '../board/with-cells.ts';
import type { ArcPoint } from '../content/arc.ts';
import type { CellBase } from '../content/cell.ts';
import type { Chip } from '../content/chips.ts';
import type { Content } from '../content/content.ts';
import type { DividerContent } from '../content/divider.ts';
import type { FiguresContent } from '../content/figures.ts';
import type { LevelCell } from '../content/levels.ts';
import type { Presence } from '../content/presence.ts';
import type { ZoneCell } from '../content/zones.ts';
import { funnelAsGauges } from './funnel.ts';

/** What a card is about: the step of a column, or a whole stage of several. */
export interface Part {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** Forms that are the same down a page: a sentence in place of a picture, panels that wrap, a process on its own grid. */
const alone: readonly Content['form'][] = ['message', 'panels', 'process'];

/** Whether a picture of these contents can run down a page. */
export const isTold = ({ form }: Content): boolean => !alone.includes(form);

/** What a lane says in one card, or nothing; what goes on beyond the card says how far. */
export function sliceOf(content: Content, part: Part, board: Board): Content | undefined {
  if (content.form === 'divider') return dividerIn(content, part, board);
  // The curve runs beside the cards, and the cards say themselves what an axis says.
  if (content.form === 'curve' || content.form === 'axis') return undefined;
  if (content.form === 'zones') {
    const cells = zonesIn(content.cells, part);
    return cells.length === 0 ? undefined : { ...content, cells };
  }
  if (content.form === 'funnel') return sliceOf(funnelAsGauges(content), part, board);
  const own = withCells(content, (cells) => cellsIn(cells, part, board));
  switch (own?.form) {
    case 'steps':
      return own.cells.length === 0 ? undefined : { ...own, brackets: [] };
    case 'chips':
      return { ...own, joints: [] };
    case 'arc':
      return { form: 'levels', cells: own.points.map(levelOf) };
    case 'figures':
      return figuresIn(own, part);
    case 'presence':
      return { form: 'chips', cells: own.cells.map(chipOf), joints: [] };
    default:
      return own;
  }
}

/** Down a page rows have no names beside them: each number is said with its name, and what follows from all on top. */
function figuresIn({ rows }: FiguresContent, { key, first }: Part): Content | undefined {
  const figures = rows.flatMap(({ name, sample, cells }) =>
    cells.map(({ text, range }) => ({ said: `${name} ${text}`, range, isResult: sample === undefined })),
  );
  const scores = figures.filter(({ isResult }) => !isResult);
  const result = figures.find(({ isResult }) => isResult) ?? scores.shift();
  if (!result) return undefined;
  const text = scores.map(({ said }) => said).join(' · ');
  const label = sentences(result.said, text);
  const cell = { key: `figures.${key}`, range: result.range, first, last: first, label };
  return {
    form: 'digest',
    cells: [{ ...cell, head: result.said, moments: [], ...(text !== '' && { text }) }],
  };
}

/** Down a page a channel has no row of its own. */
function chipOf({ name, icon, ownership, ...cell }: Presence): Chip {
  return { ...cell, text: name, icon, ownership };
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
