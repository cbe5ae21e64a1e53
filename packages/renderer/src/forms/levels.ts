import type { LevelCell, LevelsContent } from '../content/levels.ts';
import { largest } from '../largest.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

const edge = 11;
const bar = { count: 5, inlineSize: 4, step: 6, least: 4, most: 15, radius: 1 };
const afterBars = 8;
const barsSize = (bar.count - 1) * bar.step + bar.inlineSize;

interface SizedLevel extends Sized {
  readonly cell: LevelCell;
  readonly text: Paragraph;
}

interface SizedLevels extends Sized {
  readonly levels: readonly SizedLevel[];
}

/** Five rising bars, as many full as there is of it, and the writer's words beside them. */
export const levels: Form<LevelsContent, SizedLevels> = { measure, place };

function measure(content: LevelsContent, { set, grid, metrics }: Setting): SizedLevels {
  const sized = content.cells.map((cell): SizedLevel => {
    const width = spanOf(grid, cell, metrics.cellPadding).inlineSize - textInset(cell);
    const text = set(cell.text, metrics.type.small, width);
    return { cell, text, blockSize: Math.max(bar.most, text.blockSize) };
  });
  return { levels: sized, blockSize: edge + largest(sized.map(({ blockSize }) => blockSize)) + edge };
}

/** What cannot be counted has no bars. */
const textInset = ({ level }: LevelCell) => (level === undefined ? 0 : barsSize + afterBars);

function place(sized: SizedLevels, lane: string, { grid, metrics }: Setting): Placed {
  const ink = sized.levels.map(({ cell, text, blockSize }): Ink => {
    const { inline, inlineSize } = spanOf(grid, cell, metrics.cellPadding);
    const firstLine = text.style.leading;
    const foot = edge + (firstLine + bar.most) / 2 - 0.5;
    const box = { inline, block: edge - 1, inlineSize, blockSize: blockSize + 2 };
    return cellGroup(cell, lane, box, [
      ...(cell.level === undefined ? [] : placeBars(cell.key, cell.level, inline, foot)),
      ...setParagraph(text, `${cell.key}/text`, 'ink-2', inline + textInset(cell), edge),
    ]);
  });
  return { ink };
}

function placeBars(key: string, level: number, inline: number, foot: number): readonly Ink[] {
  return Array.from({ length: bar.count }, (_, index): Ink => {
    const blockSize = bar.least + ((bar.most - bar.least) * index) / (bar.count - 1);
    return {
      kind: 'rect',
      key: `${key}/bar.${index + 1}`,
      role: index < level ? 'effort-full' : 'effort-empty',
      inline: inline + index * bar.step,
      block: foot - blockSize,
      inlineSize: bar.inlineSize,
      blockSize,
      radius: bar.radius,
    };
  });
}
