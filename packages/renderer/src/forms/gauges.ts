import { append } from '../append.ts';
import type { Gauge, GaugesContent } from '../content/gauges.ts';
import { largest } from '../largest.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';
import { measureMarks, placeMarks, type SizedMarks } from './marks.ts';
import { measureSparkline, placeSparkline, type Sparkline } from './sparkline.ts';
import { stackByColumn } from './stack.ts';

const edge = 10;
const between = 12;
const beforeComparison = 8;
const barTop = 5;
const bar = { blockSize: 6, tickReach: 4, tickSize: 2.4, leastFill: 4 };

interface SizedGauge extends Sized {
  readonly cell: Gauge;
  readonly name?: Paragraph;
  readonly value: Paragraph;
  readonly valueSize: number;
  readonly comparison?: Paragraph;
  /** Whether the comparison stands behind the value; otherwise it has lines of its own below. */
  readonly inOneLine: boolean;
  readonly hasBar: boolean;
  readonly sparkline?: Sparkline;
  readonly marks: SizedMarks;
}

interface SizedGauges extends Sized {
  readonly stacked: readonly { readonly item: SizedGauge; readonly offset: number }[];
}

/** Numbers, what they are compared with, and a sparkline, or a bullet bar after Stephen Few where it can be drawn. */
export const gauges: Form<GaugesContent, SizedGauges> = { measure, place };

function measure(content: GaugesContent, setting: Setting): SizedGauges {
  const sized = content.cells.map((cell) => measureGauge(cell, setting));
  const { stacked, blockSize } = stackByColumn(sized, between);
  return { stacked, blockSize: edge + blockSize + edge };
}

function measureGauge(cell: Gauge, setting: Setting): SizedGauge {
  const { set, widthOf, grid, metrics } = setting;
  const { figure, small, strong } = metrics.type;
  const width = spanOf(grid, cell, metrics.cellPadding).inlineSize;
  const name = cell.name ? set(cell.name, small, width) : undefined;
  const short = set(cell.value, cell.uncounted ? small : figure, width);
  const isLong = !cell.uncounted && short.lines.length > 1;
  const value = isLong ? set(cell.value, strong, width) : short;
  const valueSize = largest(value.lines.map((line) => widthOf(line, value.style)));
  const mark = cell.good === undefined ? '' : cell.good ? '▲ ' : '▼ ';
  const written = cell.comparison ? mark + cell.comparison : undefined;
  const rest = width - valueSize - beforeComparison;
  const inOneLine = written !== undefined && value.lines.length === 1 && widthOf(written, small) <= rest;
  const comparison = written ? set(written, small, inOneLine ? rest : width) : undefined;
  const hasBar = cell.fill !== undefined || cell.target !== undefined;
  const sparkline = cell.trend && measureSparkline(cell.trend, barSizeOf(width, setting), setting);
  const marks = measureMarks(cell.marks, width, setting);
  const blockSize =
    (name?.blockSize ?? 0) +
    value.blockSize +
    (comparison && !inOneLine ? comparison.blockSize : 0) +
    (hasBar ? barTop + bar.blockSize + bar.tickReach : 0) +
    (sparkline?.blockSize ?? 0) +
    marks.blockSize;
  return {
    cell,
    marks,
    value,
    valueSize,
    inOneLine,
    hasBar,
    blockSize,
    ...(name && { name }),
    ...(comparison && { comparison }),
    ...(sparkline && { sparkline }),
  };
}

/** A bar in a cell of several columns is no longer than in one, so that bars can be compared. */
function barSizeOf(inlineSize: number, { grid, metrics }: Setting): number {
  return Math.min(inlineSize, grid.columnSize - 2 * metrics.cellPadding);
}

function place(sized: SizedGauges, lane: string, setting: Setting): Placed {
  return {
    ink: sized.stacked.map(({ item, offset }) => placeGauge(item, lane, edge + offset, setting)),
  };
}

function placeGauge(sized: SizedGauge, lane: string, block: number, setting: Setting): Ink {
  const { cell, name, value, comparison, sparkline } = sized;
  const { inline, inlineSize } = spanOf(setting.grid, cell, setting.metrics.cellPadding);
  const role = cell.good === undefined ? 'ink' : cell.good ? 'positive' : 'negative';
  const children: Ink[] = [];
  let from = block;
  if (name) {
    append(children, setParagraph(name, `${cell.key}/name`, 'ink-2', inline, from));
    from += name.blockSize;
  }
  append(children, setParagraph(value, `${cell.key}/value`, role, inline, from));
  if (comparison && sized.inOneLine) {
    const beside = inline + sized.valueSize + beforeComparison;
    const shift = (value.blockSize - comparison.blockSize) / 2 + 1;
    append(children, setParagraph(comparison, `${cell.key}/comparison`, 'ink-2', beside, from + shift));
  }
  from += value.blockSize;
  if (comparison && !sized.inOneLine) {
    append(children, setParagraph(comparison, `${cell.key}/comparison`, 'ink-2', inline, from));
    from += comparison.blockSize;
  }
  const barSize = barSizeOf(inlineSize, setting);
  if (sized.hasBar) append(children, placeBar(cell, inline, from + barTop, barSize));
  if (sparkline) append(children, placeSparkline(sparkline, cell, inline, from));
  const foot = block + sized.blockSize - sized.marks.blockSize;
  append(children, placeMarks(sized.marks, cell.key, inline, foot));
  return cellGroup(cell, lane, { inline, block, inlineSize, blockSize: sized.blockSize }, children);
}

function placeBar({ key, good, fill, target }: Gauge, inline: number, block: number, size: number): Ink[] {
  const box = { inline, block, blockSize: bar.blockSize, radius: bar.blockSize / 2 };
  const ink: Ink[] = [{ kind: 'rect', key: `${key}/track`, role: 'gauge-track', ...box, inlineSize: size }];
  if (fill !== undefined) {
    const role = good === undefined ? 'gauge-neutral' : good ? 'gauge-positive' : 'gauge-negative';
    const inlineSize = Math.max(bar.leastFill, size * fill);
    ink.push({ kind: 'rect', key: `${key}/fill`, role, ...box, inlineSize });
  }
  if (target !== undefined)
    ink.push({
      kind: 'rect',
      key: `${key}/target`,
      role: 'gauge-target',
      inline: inline + size * target - bar.tickSize / 2,
      block: block - bar.tickReach,
      inlineSize: bar.tickSize,
      blockSize: bar.blockSize + 2 * bar.tickReach,
      radius: bar.tickSize / 2,
    });
  return ink;
}
