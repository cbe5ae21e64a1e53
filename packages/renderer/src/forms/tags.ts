import type { TagsCell, TagsContent } from '../content/tags.ts';
import { largest } from '../largest.ts';
import { columnStart } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

const edge = 11;
const between = { inline: 14, block: 5 };
const icon = { size: 15, gap: 6 };

interface SizedTag {
  readonly tag: TagsCell['tags'][number];
  readonly text: Paragraph;
  /** From the start and the upper edge of the cell. */
  readonly inline: number;
  readonly block: number;
}

interface SizedTags extends Sized {
  readonly cells: readonly { readonly cell: TagsCell; readonly tags: readonly SizedTag[] }[];
}

/** Icons with their names, one after the other, in as many rows as the column asks for. */
export const tags: Form<TagsContent, SizedTags> = { measure, place };

function measure(content: TagsContent, setting: Setting): SizedTags {
  const cells = content.cells.map((cell) => ({ cell, tags: inRows(cell, setting) }));
  const sizes = cells.flatMap((cell) => cell.tags.map(({ block, text }) => block + text.blockSize));
  return { cells, blockSize: 2 * edge + largest([0, ...sizes]) };
}

function inRows(cell: TagsCell, { set, widthOf, grid, metrics }: Setting): readonly SizedTag[] {
  const style = metrics.type.small;
  const room = grid.columnSize - 2 * metrics.cellPadding;
  let inline = 0;
  let block = 0;
  let rowSize = 0;
  return cell.tags.map((tag): SizedTag => {
    const text = set(tag.text, style, room - icon.size - icon.gap);
    const size = icon.size + icon.gap + largest(text.lines.map((line) => widthOf(line, style)));
    if (inline > 0 && inline + size > room) {
      inline = 0;
      block += rowSize + between.block;
      rowSize = 0;
    }
    const placed = { tag, text, inline, block };
    inline += size + between.inline;
    rowSize = Math.max(rowSize, text.blockSize);
    return placed;
  });
}

function place(sized: SizedTags, lane: string, { grid, metrics }: Setting): Placed {
  const ink = sized.cells.map(({ cell, tags: all }): Ink => {
    const start = columnStart(grid, cell.first) + metrics.cellPadding;
    const children = all.flatMap(({ tag, text, inline, block }): readonly Ink[] => {
      const top = edge + block;
      return [
        {
          kind: 'icon',
          key: `${tag.key}/icon`,
          role: 'icon-quiet',
          name: tag.icon,
          inline: start + inline,
          block: top + (text.style.leading - icon.size) / 2,
          size: icon.size,
        },
        ...setParagraph(text, `${tag.key}/text`, 'ink', start + inline + icon.size + icon.gap, top),
      ];
    });
    const box = {
      inline: columnStart(grid, cell.first),
      block: 0,
      inlineSize: grid.columnSize,
      blockSize: sized.blockSize,
    };
    return cellGroup(cell, lane, box, children);
  });
  return { ink };
}
