import { measureStageText, placeStageText, stageLabel } from '../bands/stage-text.ts';
import type { PhaseSpan, StageSpan } from '../board/board.ts';
import type { Ink } from '../layout/ink.ts';
import { setNumbered, setNumberedParagraph } from '../layout/numbered.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Role } from '../theme/roles.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';

const padding = { block: 9, inline: 14 };
/** How far the middle of the lower edge reaches down. */
const point = 8;
const phase = { between: 1, below: 6 };

/** The name of a stage on a bar that points down to its steps. */
export function stageBar(stage: StageSpan, { inside, cards }: Page): Block {
  const { metrics, set } = inside;
  const room = cards.inlineSize - 2 * padding.inline;
  const name = setNumbered(stage.number, stage.name, metrics.type.head, room, set);
  const rest = measureStageText(stage, room, inside);
  const blockSize = padding.block + name.blockSize + rest.blockSize + padding.block + point;
  const key = `stage.${stage.key}`;
  const { inline, inlineSize } = cards;
  const start = inline + padding.inline;
  const number = { text: String(stage.number), role: 'on-phase', weight: 700 } as const;
  const place = (): readonly Ink[] => [
    {
      kind: 'group',
      key,
      label: stageLabel(stage),
      semantics: 'group',
      box: { inline, block: 0, inlineSize, blockSize },
      lane: 'stages',
      range: stage.range,
      children: [
        {
          kind: 'path',
          key: `${key}/shape`,
          role: `stage-${stage.shade}` satisfies Role,
          commands: [
            ['M', [inline, 0]],
            ['L', [inline + inlineSize, 0]],
            ['L', [inline + inlineSize, blockSize - point]],
            ['L', [inline + inlineSize / 2, blockSize]],
            ['L', [inline, blockSize - point]],
            ['Z'],
          ],
        },
        ...setNumberedParagraph(name, number, `${key}/name`, 'on-phase', start, padding.block),
        ...placeStageText(rest, key, start, padding.block + name.blockSize),
      ],
    },
  ];
  return { blockSize, place };
}

/** The name of a phase over its first stage. */
export function phaseName({ key: id, range, name, note }: PhaseSpan, { inside, cards }: Page): Block {
  const { metrics, set } = inside;
  const { smallStrong, small } = metrics.type;
  const key = `phase.${id}`;
  const title = set(name, smallStrong, cards.inlineSize);
  const said = note ? set(note, small, cards.inlineSize) : undefined;
  const size = title.blockSize + (said ? said.blockSize + phase.between : 0);
  const place = (): readonly Ink[] => [
    {
      kind: 'group',
      key,
      label: name,
      semantics: 'group',
      box: { ...cards, block: 0, blockSize: size },
      range,
      children: [
        ...setParagraph(title, `${key}/name`, 'ink-2', cards.inline, 0),
        ...(said
          ? setParagraph(said, `${key}/note`, 'ink-3', cards.inline, title.blockSize + phase.between)
          : []),
      ],
    },
  ];
  return { blockSize: size + phase.below, place };
}
