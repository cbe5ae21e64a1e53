import { append } from '../append.ts';
import type { ChannelRow, Presence, PresenceContent } from '../content/presence.ts';
import { channelLines } from '../flow/channel-lines.ts';
import { columnCentre, columnStart } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { ownershipRoles } from '../theme/ownership-roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

const afterHead = 6;
const foot = 8;
const leastRow = 40;
const rowPadding = 12;
const heading = { above: 8, below: 2 };
/** The rail: an icon, and the words beside it. */
const icon = { size: 16, indent: 24, end: 14 };
const main = { radius: 13, icon: 15 };
const also = { radius: 6.5 };
const stretchSize = 6;

interface SizedRow {
  readonly row: ChannelRow;
  readonly name: Paragraph;
  readonly hint?: Paragraph;
  readonly heading?: Paragraph;
  readonly top: number;
  readonly blockSize: number;
  /** Where the marks of the row stand. */
  readonly centre: number;
}

interface SizedPresence extends Sized {
  readonly content: PresenceContent;
  readonly rows: readonly SizedRow[];
}

/** A row for each channel with marks where steps use it; lines lead from mark to mark as people do. */
export const presence: Form<PresenceContent, SizedPresence> = { measure, place };

function measure(content: PresenceContent, { set, metrics }: Setting, head: number): SizedPresence {
  const { type, rail } = metrics;
  const room = rail - icon.indent - icon.end;
  let top = head + afterHead;
  const rows = content.rows.map((row): SizedRow => {
    const name = set(row.text, type.smallStrong, room);
    const hint = row.hint ? set(row.hint, type.micro, room) : undefined;
    const over = row.heading ? set(row.heading, type.micro, rail - icon.end) : undefined;
    const headingSize = over ? heading.above + over.blockSize + heading.below : 0;
    const size = Math.max(leastRow, name.blockSize + (hint?.blockSize ?? 0) + rowPadding);
    const sized = { row, name, top, blockSize: headingSize + size, centre: top + headingSize + size / 2 };
    top += sized.blockSize;
    return { ...sized, ...(hint && { hint }), ...(over && { heading: over }) };
  });
  return { content, rows, blockSize: top + foot };
}

function place(sized: SizedPresence, lane: string, setting: Setting): Placed {
  const { content, rows } = sized;
  const under: Ink = {
    kind: 'group',
    key: `${lane}/ways`,
    semantics: 'hidden',
    children: [
      ...rows.flatMap((row, index) => guides(row, `${lane}/row.${index + 1}`, setting)),
      ...stretchInk(sized, lane, setting),
      ...stems(sized, lane, setting),
      ...channelLines(
        content,
        rows.map(({ centre }) => centre),
        { lineFrom: main.radius, track: rows.map(({ top, blockSize }) => [top, top + blockSize] as const) },
        setting.grid,
      ),
    ],
  };
  const marks = content.cells.map((cell) => markOf(cell, rows[cell.row], lane, setting));
  return {
    ink: [under, ...marks.flatMap((mark) => mark ?? [])],
    rail: rows.flatMap((row, index) => railInk(row, `${lane}/row.${index + 1}`, setting)),
  };
}

/** What a row is called: an icon, its name and its hint, beside the marks. */
function railInk(
  { row, name, hint, heading: over, top, centre }: SizedRow,
  key: string,
  { grid }: Setting,
): readonly Ink[] {
  const start = grid.contentStart;
  const textSize = name.blockSize + (hint?.blockSize ?? 0);
  const from = centre - textSize / 2;
  const ink: Ink[] = over
    ? [...setParagraph(over, `${key}/heading`, 'ink-3', start, top + heading.above)]
    : [];
  ink.push({
    kind: 'icon',
    key: `${key}/icon`,
    role: 'icon-ink',
    name: row.icon,
    inline: start,
    block: from + (name.style.leading - icon.size) / 2,
    size: icon.size,
  });
  append(ink, setParagraph(name, `${key}/name`, 'ink', start + icon.indent, from));
  if (hint)
    append(ink, setParagraph(hint, `${key}/hint`, 'ink-3', start + icon.indent, from + name.blockSize));
  return ink;
}

/** A fine line along each row for the eye to follow, and one over rows that belong together. */
function guides({ heading: over, top, centre }: SizedRow, key: string, { grid }: Setting): readonly Ink[] {
  const across = (at: number, from: number) =>
    [
      ['M', [from, at]],
      ['L', [grid.end, at]],
    ] as const;
  const guide: Ink = {
    kind: 'path',
    key: `${key}/guide`,
    role: 'scale-line',
    commands: across(centre, grid.start),
  };
  if (!over) return [guide];
  return [
    guide,
    { kind: 'path', key: `${key}/above`, role: 'column-line', commands: across(top + 1, grid.contentStart) },
  ];
}

function stretchInk({ content, rows }: SizedPresence, lane: string, { grid }: Setting): readonly Ink[] {
  return content.stretches.flatMap(({ row, first, last }): readonly Ink[] => {
    const centre = rows[row]?.centre ?? 0;
    const [from, to] = [columnCentre(grid, first), columnCentre(grid, last)];
    return [
      {
        kind: 'rect',
        key: `${lane}/stretch.${row + 1}.${first + 1}.${last + 1}`,
        role: 'stretch',
        inline: from,
        block: centre - stretchSize / 2,
        inlineSize: to - from,
        blockSize: stretchSize,
      },
    ];
  });
}

/** Several channels of one step are joined. */
function stems({ content, rows }: SizedPresence, lane: string, { grid }: Setting): readonly Ink[] {
  return grid.columns.flatMap((_, column): readonly Ink[] => {
    const own = content.cells
      .filter(({ first }) => first === column)
      .map(({ row }) => rows[row]?.centre ?? 0);
    if (own.length < 2) return [];
    const at = columnCentre(grid, column);
    const commands = [
      ['M', [at, Math.min(...own)]],
      ['L', [at, Math.max(...own)]],
    ] as const;
    return [{ kind: 'path', key: `${lane}/stem.${column + 1}`, role: 'stem', commands }];
  });
}

function markOf(cell: Presence, row: SizedRow | undefined, lane: string, setting: Setting): Ink | undefined {
  if (!row) return undefined;
  const { grid, locale } = setting;
  const look = ownershipRoles[cell.ownership];
  const inline = columnCentre(grid, cell.first);
  const block = row.centre;
  const { radius } = cell.main ? main : also;
  const mark: Ink[] = [{ kind: 'circle', key: `${cell.key}/mark`, role: look.box, inline, block, radius }];
  if (cell.main)
    mark.push({
      kind: 'icon',
      key: `${cell.key}/icon`,
      role: look.icon,
      name: cell.icon,
      inline: inline - main.icon / 2,
      block: block - main.icon / 2,
      size: main.icon,
    });
  const said = [cell.name, locale.ownership[cell.ownership], cell.handOver && locale.handOver[cell.handOver]];
  const label = said.filter((part) => part !== undefined).join(', ');
  const box = {
    inline: columnStart(grid, cell.first),
    block: block - main.radius - 2,
    inlineSize: grid.columnSize,
    blockSize: 2 * main.radius + 4,
  };
  return cellGroup(cell, lane, box, [
    { kind: 'group', key: `${cell.key}/symbol`, label, semantics: 'symbol', children: mark },
  ]);
}
