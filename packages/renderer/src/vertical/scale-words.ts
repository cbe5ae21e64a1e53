import { face } from '../curve/face.ts';
import { keysOf, sampleInk } from '../curve/keys.ts';
import { largest } from '../largest.ts';
import type { Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Role } from '../theme/roles.ts';
import type { Block } from './blocks.ts';
import type { CurveColumn, Page } from './page.ts';

const icon = { size: 16, indent: 24 };
const radius = 8;
const indent = { face: 22, sample: 31 };
const gap = { inline: 16, block: 6 };
const below = 12;

interface Entry {
  readonly text: Paragraph;
  readonly role: Role;
  readonly indent: number;
  readonly sample: (inline: number, middle: number) => readonly Ink[];
}

/** What the curve beside the cards means: the name of its lane, the faces of its scale, and its lines. */
export function scaleWords(column: CurveColumn, { whole }: Page): Block {
  const { grid, metrics, set, widthOf } = whole;
  const { type } = metrics;
  const { lane } = column;
  const key = `lane.${lane.name}/scale`;
  const start = grid.contentStart;
  const room = grid.contentEnd - start;
  const title = set(lane.title, type.strong, room - icon.indent);
  let [inline, block, rowSize] = [0, title.blockSize + gap.block, 0];
  const entries = entriesOf(column, room, whole).map((entry) => {
    const inlineSize =
      entry.indent + largest(entry.text.lines.map((line) => widthOf(line, entry.text.style)));
    if (inline > 0 && inline + inlineSize > room) {
      block += rowSize + gap.block;
      [inline, rowSize] = [0, 0];
    }
    const placed = { ...entry, inline: start + inline, block };
    inline += inlineSize + gap.inline;
    rowSize = Math.max(rowSize, entry.text.blockSize);
    return placed;
  });
  const blockSize = block + rowSize;
  const place = (): readonly Ink[] => [
    {
      kind: 'group',
      key,
      label: lane.title,
      semantics: 'group',
      box: { inline: start, block: 0, inlineSize: room, blockSize },
      children: [
        {
          kind: 'icon',
          key: `${key}/icon`,
          role: 'icon-quiet',
          name: lane.icon,
          inline: start,
          block: (title.style.leading - icon.size + 1) / 2,
          size: icon.size,
        },
        ...setParagraph(title, `${key}/title`, 'ink', start + icon.indent, 0),
        ...entries.flatMap((entry, index): readonly Ink[] => [
          ...entry.sample(entry.inline, entry.block + entry.text.style.leading / 2),
          ...setParagraph(
            entry.text,
            `${key}/entry.${index + 1}`,
            entry.role,
            entry.inline + entry.indent,
            entry.block,
          ),
        ]),
      ],
    },
  ];
  return { blockSize: blockSize + below, place };
}

function entriesOf(
  { lane, content }: CurveColumn,
  room: number,
  { set, metrics }: Page['whole'],
): readonly Entry[] {
  const { small, microStrong } = metrics.type;
  const key = `lane.${lane.name}/scale`;
  const faces = ([-2, 0, 2] as const).map(
    (value, index): Entry => ({
      text: set(content.scale[2 - index] ?? '', small, room - indent.face),
      role: 'ink-2',
      indent: indent.face,
      sample: (inline, middle) => [face(`${key}/face.${index + 1}`, inline + radius, middle, radius, value)],
    }),
  );
  const keys = keysOf(content).map(
    ({ text, role, sample }, index): Entry => ({
      text: set(text, microStrong, room - indent.sample),
      role,
      indent: indent.sample,
      sample: (inline, middle) => sampleInk(sample, `${key}/key.${index + 1}`, lane.name, inline, middle),
    }),
  );
  return [...faces, ...keys];
}
