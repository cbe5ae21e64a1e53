import type { Figure, FigureRow, FiguresContent } from '../content/figures.ts';
import { personaCurveRole, personaPoint, personaRole } from '../curve/marks.ts';
import { columnStart } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

const edge = 8;
const leastRow = 28;
const rowPadding = 4;
const sample = { size: 24, textInset: 31 };
const railEnd = 10;
/** Around the number to look at. */
const mark = { inset: 6, blockSize: 22, radius: 6 };

interface SizedRow {
  readonly row: FigureRow;
  readonly name: Paragraph;
  readonly cells: readonly { readonly cell: Figure; readonly text: Paragraph }[];
  readonly block: number;
  readonly blockSize: number;
}

interface SizedFigures extends Sized {
  readonly rows: readonly SizedRow[];
}

/** Numbers under the columns, row by row, each row with its name beside it. */
export const figures: Form<FiguresContent, SizedFigures> = { measure, place };

function measure({ rows }: FiguresContent, { set, grid, metrics }: Setting): SizedFigures {
  const { microStrong, stepTitle, stepNumber } = metrics.type;
  const room = grid.columnSize - 2 * metrics.cellPadding;
  let block = edge;
  const sized = rows.map((row): SizedRow => {
    const inset = row.sample ? sample.textInset : 0;
    const name = set(row.name, microStrong, metrics.rail - railEnd - inset);
    const cells = row.cells.map((cell) => ({
      cell,
      text: set(cell.text, row.sample ? stepNumber : stepTitle, room),
    }));
    const tallest = Math.max(name.blockSize, ...cells.map(({ text }) => text.blockSize));
    const placed = { row, name, cells, block, blockSize: Math.max(leastRow, tallest + 2 * rowPadding) };
    block += placed.blockSize;
    return placed;
  });
  return { rows: sized, blockSize: block + edge };
}

function place({ rows }: SizedFigures, lane: string, setting: Setting): Placed {
  return {
    ink: rows.flatMap((row) => row.cells.map(({ cell, text }) => figureInk(cell, text, row, lane, setting))),
    rail: rows.flatMap((row) => nameInk(row, lane, setting)),
  };
}

const tones = {
  positive: 'positive',
  neutral: 'ink-2',
  negative: 'negative',
  plain: 'ink',
} as const satisfies Record<Figure['tone'], Role>;

function figureInk(
  cell: Figure,
  text: Paragraph,
  { block, blockSize }: SizedRow,
  lane: string,
  { grid, metrics, widthOf }: Setting,
): Ink {
  const start = columnStart(grid, cell.first);
  const inline = start + metrics.cellPadding;
  const middle = block + blockSize / 2;
  const children: Ink[] = [];
  if (cell.marked)
    children.push({
      kind: 'rect',
      key: `${cell.key}/mark`,
      role: 'marked-figure',
      inline: inline - mark.inset,
      block: middle - mark.blockSize / 2,
      inlineSize: widthOf(cell.text, text.style) + 2 * mark.inset,
      blockSize: mark.blockSize,
      radius: mark.radius,
    });
  children.push(
    ...setParagraph(text, `${cell.key}/figure`, tones[cell.tone], inline, middle - text.blockSize / 2),
  );
  return cellGroup(cell, lane, { inline: start, block, inlineSize: grid.columnSize, blockSize }, children);
}

function nameInk({ row, name, block, blockSize }: SizedRow, lane: string, { grid }: Setting): readonly Ink[] {
  const key = `${lane}/${row.key}`;
  const middle = block + blockSize / 2;
  const top = middle - name.blockSize / 2;
  const start = grid.contentStart;
  const look = row.sample;
  if (!look) return setParagraph(name, `${key}/name`, 'ink', start, top);
  const text = (role: Role) => setParagraph(name, `${key}/name`, role, start + sample.textInset, top);
  const line = (role: Role): Ink => ({
    kind: 'path',
    key: `${key}/sample`,
    role,
    commands: [
      ['M', [start, middle]],
      ['L', [start + sample.size, middle]],
    ],
  });
  if (look === 'as-is') return [line('curve'), ...text('ink')];
  if (look === 'to-be') return [line('curve-ideal'), ...text('ideal')];
  const point = personaPoint(`${key}/point`, look.persona, start + sample.size / 2, middle);
  return [line(personaCurveRole(look.persona)), point, ...text(personaRole(look.persona))];
}
