import { append } from '../append.ts';
import type { Saying, SayingsContent } from '../content/sayings.ts';
import { spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';
import { measureMarks, placeMarks, type SizedMarks } from './marks.ts';
import { stackByColumn } from './stack.ts';

const edge = 12;
const between = 8;
/** From the rule to the text. */
const indent = 12;

interface SizedSaying extends Sized {
  readonly cell: Saying;
  readonly text: Paragraph;
  readonly source?: Paragraph;
  readonly marks: SizedMarks;
}

interface SizedSayings extends Sized {
  readonly rule: Role;
  readonly stacked: readonly { readonly item: SizedSaying; readonly offset: number }[];
}

/** What people say and think: text behind a rule, one below the other where a column has several. */
export const sayings: Form<SayingsContent, SizedSayings> = { measure, place };

function measure(content: SayingsContent, setting: Setting): SizedSayings {
  const { set, setRich, grid, metrics } = setting;
  const sized = content.cells.map((cell): SizedSaying => {
    const width = spanOf(grid, cell, metrics.cellPadding).inlineSize - indent;
    const text = setRich(cell.text, metrics.type.body, width);
    const source = cell.source ? set(cell.source, metrics.type.micro, width) : undefined;
    const marks = measureMarks(cell.marks, width, setting);
    const blockSize = text.blockSize + (source?.blockSize ?? 0) + marks.blockSize;
    return { cell, text, marks, blockSize, ...(source && { source }) };
  });
  const { stacked, blockSize } = stackByColumn(sized, between);
  return { rule: content.rule, stacked, blockSize: edge + blockSize + edge };
}

function place(sized: SizedSayings, lane: string, { grid, metrics }: Setting): Placed {
  const ink = sized.stacked.map(({ item, offset }): Ink => {
    const { inline, inlineSize } = spanOf(grid, item.cell, metrics.cellPadding);
    const from = edge + offset;
    const { key } = item.cell;
    const children: Ink[] = [
      {
        kind: 'path',
        key: `${key}/rule`,
        role: sized.rule,
        commands: [
          ['M', [inline + 1, from + 2]],
          ['L', [inline + 1, from + item.blockSize - 2]],
        ],
      },
      ...setParagraph(item.text, `${key}/text`, 'ink', inline + indent, from),
    ];
    if (item.source)
      append(
        children,
        setParagraph(item.source, `${key}/source`, 'ink-3', inline + indent, from + item.text.blockSize),
      );
    const foot = from + item.text.blockSize + (item.source?.blockSize ?? 0);
    append(children, placeMarks(item.marks, key, inline + indent, foot));
    return cellGroup(
      item.cell,
      lane,
      { inline, block: from, inlineSize, blockSize: item.blockSize },
      children,
    );
  });
  return { ink };
}
