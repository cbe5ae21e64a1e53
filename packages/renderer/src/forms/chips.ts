import type { Ownership } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import { append } from '../append.ts';
import type { Chip, ChipsContent, Joint } from '../board/content.ts';
import { columnEnd, columnStart, spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';
import { measureMarks, placeMarks, type SizedMarks } from './marks.ts';
import { stackByColumn } from './stack.ts';

const edge = 12;
const between = 6;
const inset = 8;
const lineOfOne = 30;
const radius = 8;
const iconInset = 9;
const iconSize = 16;
const textInset = 33;
const textEnd = 8;
const afterMarks = 3;
/** A cut stands midway into a column, but never further than this from it. */
const cutReach = 24;

interface SizedChip extends Sized {
  readonly cell: Chip;
  readonly text: Paragraph;
  readonly marks: SizedMarks;
}

interface SizedChips extends Sized {
  readonly stacked: readonly { readonly item: SizedChip; readonly offset: number }[];
  readonly joints: readonly Joint[];
}

/** Small boxes with an icon; who owns a thing shows in fill and outline, what happens on the way in a joint. */
export const chips: Form<ChipsContent, SizedChips> = { measure, place };

function measure(content: ChipsContent, setting: Setting): SizedChips {
  const { set, grid, metrics } = setting;
  const style = metrics.type.chip;
  const sized = content.cells.map((cell): SizedChip => {
    const width = spanOf(grid, cell, inset).inlineSize - (cell.icon ? textInset : iconInset) - textEnd;
    const text = set(cell.text, style, width);
    const marks = measureMarks(cell.marks, width, setting);
    const below = marks.blockSize === 0 ? 0 : marks.blockSize + afterMarks;
    return {
      cell,
      text,
      marks,
      blockSize: below + lineOfOne - style.leading + text.blockSize - (text.lines.length > 1 ? 2 : 0),
    };
  });
  const { stacked, blockSize } = stackByColumn(sized, between);
  return { stacked, joints: content.joints, blockSize: edge + blockSize + edge };
}

const looks: Readonly<Record<Ownership | 'plain', { box: Role; text: Role; icon: Role }>> = {
  owned: { box: 'chip-owned', text: 'ink', icon: 'icon-ink' },
  paid: { box: 'chip-paid', text: 'on-paid', icon: 'icon-on-paid' },
  third: { box: 'chip-third', text: 'ink', icon: 'icon-ink' },
  earned: { box: 'chip-earned', text: 'ink', icon: 'icon-ink' },
  plain: { box: 'chip-plain', text: 'ink', icon: 'icon-ink' },
};

function place(sized: SizedChips, lane: string, setting: Setting): Placed {
  const { grid } = setting;
  const boxes = sized.stacked.map(({ item, offset }): Ink => {
    const { cell, text } = item;
    const look = looks[cell.ownership ?? 'plain'];
    const { inline, inlineSize } = spanOf(grid, cell, inset);
    const box = { inline, block: edge + offset, inlineSize, blockSize: item.blockSize };
    const below = item.marks.blockSize === 0 ? 0 : item.marks.blockSize + afterMarks;
    const middle = box.block + (box.blockSize - below) / 2;
    const children: Ink[] = [{ kind: 'rect', key: `${cell.key}/box`, role: look.box, ...box, radius }];
    if (cell.icon) {
      const icon: Ink = {
        kind: 'icon',
        key: `${cell.key}/icon`,
        role: look.icon,
        name: cell.icon,
        inline: box.inline + iconInset,
        block: middle - iconSize / 2,
        size: iconSize,
      };
      children.push(named(icon, cell, setting.locale));
    }
    const from = box.inline + (cell.icon ? textInset : iconInset);
    append(children, setParagraph(text, `${cell.key}/text`, look.text, from, middle - text.blockSize / 2));
    append(children, placeMarks(item.marks, cell.key, from, middle + text.blockSize / 2));
    return cellGroup(cell, lane, box, children);
  });
  const joints: Ink = {
    kind: 'group',
    key: `${lane}/joints`,
    semantics: 'hidden',
    children: sized.joints.map((joint) => placeJoint(joint, edge + lineOfOne / 2, setting)),
  };
  return { ink: sized.joints.length === 0 ? boxes : [joints, ...boxes] };
}

/** What shows in the outline of a chip and in the line before it is said beside its icon. */
function named(icon: Ink, { key, ownership, handOver }: Chip, locale: Locale): Ink {
  const said = [ownership && locale.ownership[ownership], handOver && locale.handOver[handOver]];
  const label = said.filter((part) => part !== undefined).join(', ');
  return label === ''
    ? icon
    : { kind: 'group', key: `${key}/about`, label, semantics: 'symbol', children: [icon] };
}

/** The line into a column: whole where the context is kept, cut by two strokes where it is lost. */
function placeJoint(joint: Joint, block: number, { grid }: Setting): Ink {
  const to = columnStart(grid, joint.column) + inset - 1;
  const from = joint.from === undefined ? to - 2 * inset : columnEnd(grid, joint.from) - inset + 1;
  if (joint.handOver === 'kept') {
    const commands = [
      ['M', [from, block]],
      ['L', [to, block]],
    ] as const;
    return { kind: 'path', key: joint.key, role: 'joint-kept', commands };
  }
  const middle = Math.max((from + to) / 2, to - cutReach);
  const stroke = (at: number) =>
    [
      ['M', [at, block + 6]],
      ['L', [at + 3, block - 6]],
    ] as const;
  return {
    kind: 'group',
    key: joint.key,
    children: [
      {
        kind: 'path',
        key: `${joint.key}/line`,
        role: 'joint-lost',
        commands: [
          ['M', [from, block]],
          ['L', [middle - 3, block]],
          ['M', [middle + 3, block]],
          ['L', [to, block]],
        ],
      },
      {
        kind: 'path',
        key: `${joint.key}/cut`,
        role: 'joint-cut',
        commands: [...stroke(middle - 4), ...stroke(middle + 1)],
      },
    ],
  };
}
