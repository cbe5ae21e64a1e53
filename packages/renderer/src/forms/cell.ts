import type { CellBase } from '../content/cell.ts';
import type { Ink, InkGroup, LogicalBox } from '../layout/ink.ts';
import { plainText } from '../text/inline.ts';

/** The group of one cell: named for readers, with its source range and the box its ink stays in. */
export function cellGroup(cell: CellBase, lane: string, box: LogicalBox, children: readonly Ink[]): InkGroup {
  const { marks = [] } = cell;
  return {
    kind: 'group',
    key: cell.key,
    label: [plainText(cell.label), ...marks.map(({ text }) => text)].join('. '),
    semantics: 'listitem',
    box,
    lane,
    column: cell.first,
    range: cell.range,
    children,
  };
}
