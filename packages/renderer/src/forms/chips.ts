import type { Locale } from '@wayline/core/locale';
import { append } from '../append.ts';
import { badgeText } from '../board/badges.ts';
import type { Chip, ChipsContent, Joint } from '../content/chips.ts';
import { columnEnd, columnStart, spanOf } from '../layout/grid.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import { ownershipRoles } from '../theme/ownership-roles.ts';
import type { Role } from '../theme/roles.ts';
import { cellGroup } from './cell.ts';
import type { Form, Placed, Sized } from './form.ts';
import { measureMarks, placeMarks, type SizedMarks } from './marks.ts';
import { stackByColumn } from './stack.ts';

const edge = 12;
const between = 6;
const lineOfOne = 30;
const radius = 8;
const iconSize = 16;
const afterMarks = 3;
const badge = { size: 12, step: 15, before: 1, row: 16 };
/** A cut stands midway into a column, but never further than this from it. */
const cutReach = 24;

interface SizedChip extends Sized {
  readonly cell: Chip;
  readonly text: Paragraph;
  readonly remark?: Paragraph;
  /** Whether the badges have a row of their own below the text, since beside it they would break it. */
  readonly badgesBelow: boolean;
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
    const { inset, icon, text: afterIcon, end } = metrics.chip;
    const width = spanOf(grid, cell, inset).inlineSize - (cell.icon ? afterIcon : icon) - end;
    const alone = set(cell.text, style, width);
    const beside = set(cell.text, style, width - badgesSize(cell));
    const badgesBelow = beside.lines.length > alone.lines.length;
    const text = badgesBelow ? alone : beside;
    const remark = cell.remark ? set(cell.remark, metrics.type.micro, width) : undefined;
    const marks = measureMarks(cell.marks, width, setting);
    const below = marks.blockSize === 0 ? 0 : marks.blockSize + afterMarks;
    return {
      cell,
      text,
      marks,
      badgesBelow,
      blockSize:
        below +
        lineOfOne -
        style.leading +
        text.blockSize -
        (text.lines.length > 1 ? 2 : 0) +
        (remark?.blockSize ?? 0) +
        (badgesBelow ? badge.row : 0),
      ...(remark && { remark }),
    };
  });
  const { stacked, blockSize } = stackByColumn(sized, between);
  return { stacked, joints: content.joints, blockSize: edge + blockSize + edge };
}

/** What the badges of a chip take from its text when they stand beside it. */
function badgesSize({ badges = [] }: Chip): number {
  return badges.length === 0 ? 0 : badges.length * badge.step + badge.before;
}

function place(sized: SizedChips, lane: string, setting: Setting): Placed {
  const { grid } = setting;
  const sizes = setting.metrics.chip;
  const boxes = sized.stacked.map(({ item, offset }): Ink => {
    const { cell, text, remark } = item;
    const look = ownershipRoles[cell.ownership ?? 'plain'];
    const { inline, inlineSize } = spanOf(grid, cell, sizes.inset);
    const box = { inline, block: edge + offset, inlineSize, blockSize: item.blockSize };
    const marksSize = item.marks.blockSize === 0 ? 0 : item.marks.blockSize + afterMarks;
    const remarkSize = remark?.blockSize ?? 0;
    const restSize = (item.badgesBelow ? badge.row : 0) + remarkSize;
    const top = box.block + (box.blockSize - marksSize - text.blockSize - restSize) / 2;
    const children: Ink[] = [{ kind: 'rect', key: `${cell.key}/box`, role: look.box, ...box, radius }];
    if (cell.icon) {
      const icon: Ink = {
        kind: 'icon',
        key: `${cell.key}/icon`,
        role: look.icon,
        name: cell.icon,
        inline: box.inline + sizes.icon,
        block: top + text.blockSize / 2 - iconSize / 2,
        size: iconSize,
      };
      children.push(named(icon, cell, setting.locale));
    }
    const from = box.inline + (cell.icon ? sizes.text : sizes.icon);
    append(children, setParagraph(text, `${cell.key}/text`, look.text, from, top));
    const end = box.inline + box.inlineSize - sizes.end;
    const badgesAt = item.badgesBelow
      ? { inline: from, block: top + text.blockSize + (badge.row - badge.size) / 2 + 1 }
      : { inline: end - badgesSize(cell) + badge.before + 3, block: top + (text.blockSize - badge.size) / 2 };
    append(children, placeBadges(cell, look.badge, badgesAt, setting.locale));
    const below = top + text.blockSize + (item.badgesBelow ? badge.row : 0);
    if (remark) append(children, setParagraph(remark, `${cell.key}/remark`, look.text, from, below));
    append(children, placeMarks(item.marks, cell.key, from, below + remarkSize));
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

function placeBadges(
  { key, badges = [] }: Chip,
  role: Role,
  at: { readonly inline: number; readonly block: number },
  locale: Locale,
): readonly Ink[] {
  return badges.map((name, index): Ink => {
    const icon: Ink = {
      kind: 'icon',
      key: `${key}/badge.${name}/icon`,
      role,
      name,
      inline: at.inline + index * badge.step,
      block: at.block,
      size: badge.size,
    };
    const label = badgeText(name, locale);
    return { kind: 'group', key: `${key}/badge.${name}`, label, semantics: 'symbol', children: [icon] };
  });
}

/** The line into a column: whole where the context is kept, cut by two strokes where it is lost. */
function placeJoint(joint: Joint, block: number, { grid, metrics }: Setting): Ink {
  const { inset } = metrics.chip;
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
