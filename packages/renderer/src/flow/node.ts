import { append } from '../append.ts';
import type { ProcessNode } from '../content/process.ts';
import { face } from '../curve/face.ts';
import { personaPoint, personaRole } from '../curve/marks.ts';
import { measureMarks, placeMarks } from '../forms/marks.ts';
import type { Ink, LogicalBox } from '../layout/ink.ts';
import { setNumbered, setNumberedParagraph } from '../layout/numbered.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import { measureExits } from './exits.ts';
import type { SizedNode } from './plan.ts';

const padding = { inline: 11, block: 10 };
const radius = 8;
const faceRadius = 9;
const faceGap = 8;
const tag = { icon: 13, gap: 5, after: 3 };
const channel = { icon: 13, gap: 5, above: 4 };
const feelings = { above: 5, blockSize: 18, mark: 16, gap: 12 };

const faceRoom = ({ feelings: [first] }: ProcessNode): number =>
  first && !first.persona ? 2 * faceRadius + faceGap : 0;

/** Breaks the words of a node that is `nodeSize` px wide. */
export function measureNode(node: ProcessNode, nodeSize: number, setting: Setting): SizedNode {
  const { set, metrics } = setting;
  const { strong, micro, smallStrong } = metrics.type;
  const whole = nodeSize - 2 * padding.inline;
  const width = whole - faceRoom(node);
  const title = setNumbered(node.number, node.title, strong, width, set);
  const tagIcon = node.group && node.group.outcome !== 'open' ? tag.icon + tag.gap : 0;
  const group = node.group && set(node.group.text, smallStrong, whole - tagIcon);
  const remarks = node.remarks.length > 0 ? set(node.remarks.join(' · '), micro, width) : undefined;
  const touchpoint = node.touchpoint && set(node.touchpoint.text, micro, width - channel.icon - channel.gap);
  const marks = measureMarks(node.marks, width, setting);
  const rows = node.feelings.some(({ persona }) => persona) ? rowsOfFeelings(node, whole, setting).length : 0;
  const blockSize =
    2 * padding.block +
    (group ? group.blockSize + tag.after : 0) +
    Math.max(title.blockSize, faceRoom(node) > 0 ? 2 * faceRadius : 0) +
    (remarks?.blockSize ?? 0) +
    (touchpoint ? touchpoint.blockSize + channel.above : 0) +
    (rows > 0 ? rows * feelings.blockSize + feelings.above : 0) +
    marks.blockSize;
  const { exits, below } = measureExits(node.exits, nodeSize, setting);
  return {
    node,
    title,
    marks,
    blockSize,
    exits,
    below,
    ...(group && { tag: group }),
    ...(remarks && { remarks }),
    ...(touchpoint && { touchpoint }),
  };
}

const outcomes = {
  won: { icon: 'check', iconRole: 'icon-positive', text: 'positive' },
  lost: { icon: 'x', iconRole: 'icon-negative', text: 'negative' },
  open: { icon: undefined, iconRole: 'icon-quiet', text: 'ink-2' },
} as const satisfies Record<string, { icon: string | undefined; iconRole: Role; text: Role }>;

/** A node in its box: its words stand in the middle of the height. */
export function placeNode(sized: SizedNode, box: LogicalBox, setting: Setting): Ink {
  const { node, title, remarks, touchpoint, marks } = sized;
  const { key } = node;
  const ink: Ink[] = [{ kind: 'rect', key: `${key}/box`, role: roleOf(node), ...box, radius }];
  let block = box.block + (box.blockSize - sized.blockSize) / 2 + padding.block;
  const start = box.inline + padding.inline;
  if (sized.tag && node.group) {
    const look = outcomes[node.group.outcome];
    if (look.icon)
      ink.push({
        kind: 'icon',
        key: `${key}/group/icon`,
        role: look.iconRole,
        name: look.icon,
        inline: start,
        block: block + (sized.tag.style.leading - tag.icon) / 2,
        size: tag.icon,
      });
    const indent = look.icon ? tag.icon + tag.gap : 0;
    append(ink, setParagraph(sized.tag, `${key}/group`, look.text, start + indent, block));
    block += sized.tag.blockSize + tag.after;
  }
  const [first] = node.feelings;
  const indent = faceRoom(node);
  const head = Math.max(title.blockSize, indent > 0 ? 2 * faceRadius : 0);
  if (first && indent > 0)
    ink.push(
      face(
        `${key}/face`,
        start + faceRadius,
        block + Math.max(title.style.leading / 2, faceRadius),
        faceRadius,
        first.value,
      ),
    );
  const inline = start + indent;
  const number = { text: String(node.number), role: 'ink-3', weight: 500 } as const;
  append(
    ink,
    setNumberedParagraph(
      title,
      number,
      `${key}/title`,
      'ink',
      inline,
      block + Math.max(0, head - title.blockSize) / 2,
    ),
  );
  block += head;
  if (remarks) {
    append(ink, setParagraph(remarks, `${key}/remark`, 'ink-3', inline, block));
    block += remarks.blockSize;
  }
  if (touchpoint && node.touchpoint) {
    block += channel.above;
    ink.push({
      kind: 'icon',
      key: `${key}/touchpoint/icon`,
      role: 'icon-quiet',
      name: node.touchpoint.icon,
      inline,
      block: block + (touchpoint.style.leading - channel.icon) / 2,
      size: channel.icon,
    });
    append(
      ink,
      setParagraph(touchpoint, `${key}/touchpoint`, 'ink-2', inline + channel.icon + channel.gap, block),
    );
    block += touchpoint.blockSize;
  }
  if (first?.persona) {
    block += feelings.above;
    const rows = rowsOfFeelings(node, box.inlineSize - 2 * padding.inline, setting);
    for (const row of rows) {
      append(ink, placeFeelings(row, key, start, block + feelings.blockSize / 2, setting));
      block += feelings.blockSize;
    }
  }
  append(ink, placeMarks(marks, key, inline, block));
  return {
    kind: 'group',
    key,
    label: [node.label, ...(node.marks ?? []).map(({ text }) => text)].join('. '),
    semantics: 'listitem',
    box,
    lane: 'process',
    range: node.range,
    children: ink,
  };
}

function roleOf({ isMoment, isOptional }: ProcessNode): Role {
  if (isMoment) return isOptional ? 'node-moment-optional' : 'node-moment';
  return isOptional ? 'node-optional' : 'node';
}

interface PersonaFeeling {
  readonly style: number;
  readonly text: string;
  readonly index: number;
  /** How far from the start of its row. */
  readonly inline: number;
}

/** Each persona's mark with the score, as many in a row as fit. */
function rowsOfFeelings(
  { feelings: all }: ProcessNode,
  width: number,
  { widthOf, metrics }: Setting,
): readonly (readonly PersonaFeeling[])[] {
  const rows: PersonaFeeling[][] = [[]];
  let inline = 0;
  all.forEach(({ persona }, index) => {
    if (!persona) return;
    const size = feelings.mark + widthOf(persona.text, metrics.type.microStrong);
    if (inline > 0 && inline + size > width) {
      rows.push([]);
      inline = 0;
    }
    rows.at(-1)?.push({ ...persona, index, inline });
    inline += size + feelings.gap;
  });
  return rows;
}

function placeFeelings(
  row: readonly PersonaFeeling[],
  key: string,
  start: number,
  middle: number,
  { metrics }: Setting,
): readonly Ink[] {
  const style = metrics.type.microStrong;
  return row.flatMap(({ style: look, text, index, inline }): readonly Ink[] => {
    const line = { lines: [text], style, blockSize: style.leading };
    const at = `${key}/feeling.${index + 1}`;
    return [
      personaPoint(`${at}/mark`, look, start + inline + 7, middle),
      ...setParagraph(
        line,
        `${at}/score`,
        personaRole(look),
        start + inline + feelings.mark + 2,
        middle - style.leading / 2,
      ),
    ];
  });
}
