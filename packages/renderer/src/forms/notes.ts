import { append } from '../append.ts';
import type { NoteCell, NotesContent } from '../content/notes.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';
import { measureMarks, placeMarks, type SizedMarks } from './marks.ts';
import { stackByColumn } from './stack.ts';

const edge = 9;
const between = 9;

interface SizedNote extends Sized {
  readonly cell: NoteCell;
  readonly text: Paragraph;
  readonly owner?: Paragraph;
  readonly marks: SizedMarks;
}

interface SizedNotes extends Sized {
  readonly stacked: readonly { readonly item: SizedNote; readonly offset: number }[];
}

/** What the organisation does, quietly, with the name of who does it. */
export const notes: Form<NotesContent, SizedNotes> = { measure, place };

function measure(content: NotesContent, setting: Setting): SizedNotes {
  const { set, setRich, grid, metrics } = setting;
  const sized = content.cells.map((cell): SizedNote => {
    const width = spanOf(grid, cell, metrics.cellPadding).inlineSize;
    const text = setRich(cell.text, metrics.type.small, width);
    const owner = cell.owner ? set(cell.owner, metrics.type.microStrong, width) : undefined;
    const marks = measureMarks(cell.marks, width, setting);
    return {
      cell,
      text,
      marks,
      blockSize: text.blockSize + (owner?.blockSize ?? 0) + marks.blockSize,
      ...(owner && { owner }),
    };
  });
  const { stacked, blockSize } = stackByColumn(sized, between);
  return { stacked, blockSize: edge + blockSize + edge };
}

function place(sized: SizedNotes, lane: string, { grid, metrics }: Setting): Placed {
  const ink = sized.stacked.map(({ item, offset }): Ink => {
    const { inline, inlineSize } = spanOf(grid, item.cell, metrics.cellPadding);
    const from = edge + offset;
    const { key } = item.cell;
    const children = [...setParagraph(item.text, `${key}/text`, 'ink-2', inline, from)];
    if (item.owner)
      append(children, setParagraph(item.owner, `${key}/owner`, 'ink-3', inline, from + item.text.blockSize));
    const foot = from + item.text.blockSize + (item.owner?.blockSize ?? 0);
    append(children, placeMarks(item.marks, key, inline, foot));
    return cellGroup(
      item.cell,
      lane,
      { inline, block: from, inlineSize, blockSize: item.blockSize },
      children,
    );
  });
  return { ink };
}
