import { append } from '../append.ts';
import type { DigestCell, DigestContent } from '../content/digest.ts';
import { largest } from '../largest.ts';
import { columnStart } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';

const top = 12;
const foot = 14;
const afterHead = 2;
const beforeMoment = 5;
/** The mark of a moment of truth, and where its words begin. */
const ring = { radius: 5.5, core: 2, indent: 18 };

interface SizedDigest extends Sized {
  readonly cell: DigestCell;
  readonly head: Paragraph;
  readonly text?: Paragraph;
  readonly moments: readonly Paragraph[];
}

interface SizedDigests extends Sized {
  readonly cells: readonly SizedDigest[];
}

/** How many of something a column holds, from what to what, and which of them matter most. */
export const digest: Form<DigestContent, SizedDigests> = { measure, place };

function measure(content: DigestContent, setting: Setting): SizedDigests {
  const cells = content.cells.map((cell) => measureCell(cell, setting));
  return { cells, blockSize: top + largest([0, ...cells.map((cell) => cell.blockSize)]) + foot };
}

function measureCell(cell: DigestCell, { set, grid, metrics }: Setting): SizedDigest {
  const { stepTitle, body, smallStrong } = metrics.type;
  const room = grid.columnSize - 2 * metrics.cellPadding;
  const head = set(cell.head, stepTitle, room);
  const text = cell.text ? set(cell.text, body, room) : undefined;
  const moments = cell.moments.map((moment) => set(moment, smallStrong, room - ring.indent));
  const momentSize = moments.reduce((sum, { blockSize }) => sum + beforeMoment + blockSize, 0);
  const blockSize = head.blockSize + (text ? afterHead + text.blockSize : 0) + momentSize;
  return { cell, head, moments, blockSize, ...(text && { text }) };
}

function place({ cells, blockSize }: SizedDigests, lane: string, { grid, metrics }: Setting): Placed {
  const ink = cells.map(({ cell, head, text, moments }): Ink => {
    const start = columnStart(grid, cell.first);
    const inline = start + metrics.cellPadding;
    const children: Ink[] = [...setParagraph(head, `${cell.key}/head`, 'ink', inline, top)];
    let block = top + head.blockSize;
    if (text) {
      append(children, setParagraph(text, `${cell.key}/text`, 'ink-2', inline, block + afterHead));
      block += afterHead + text.blockSize;
    }
    moments.forEach((moment, index) => {
      const key = `${cell.key}/moment.${index + 1}`;
      block += beforeMoment;
      append(children, momentInk(key, inline + ring.radius, block + moment.style.leading / 2));
      append(children, setParagraph(moment, `${key}/text`, 'ink', inline + ring.indent, block));
      block += moment.blockSize;
    });
    return cellGroup(
      cell,
      lane,
      { inline: start, block: 0, inlineSize: grid.columnSize, blockSize },
      children,
    );
  });
  return { ink };
}

/** As in the legend. */
function momentInk(key: string, inline: number, block: number): readonly Ink[] {
  return [
    { kind: 'circle', key: `${key}/ring`, role: 'moment-ring', inline, block, radius: ring.radius },
    { kind: 'circle', key: `${key}/core`, role: 'ink', inline, block, radius: ring.core },
  ];
}
