import type { Arc, Board } from '../board/board.ts';
import type { Command, Ink } from '../layout/ink.ts';
import { type Paragraph, setParagraph } from '../layout/paragraph.ts';
import type { Role } from '../theme/roles.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';

const padding = { block: 4, inline: 9 };
const indent = 27;
const between = 5;
const edge = 8;
const arrow = { half: 5.5, tip: 3.8 };

interface SizedWay {
  readonly arc: Arc;
  readonly label: string;
  readonly text: Paragraph;
  readonly block: number;
  readonly blockSize: number;
}

/** Where some go from a step instead of straight on, in words with an arrow that points there. */
export function waysBlock(board: Board, column: number, key: string, page: Page): Block | undefined {
  const { grid, metrics, set } = page.inside;
  const { cellPadding, type } = metrics;
  const own = board.flow.filter(({ from }) => from === column);
  if (own.length === 0) return undefined;
  const inline = grid.start + cellPadding;
  const inlineSize = grid.columnSize - 2 * cellPadding;
  let block = edge;
  const ways = own.map((arc): SizedWay => {
    const said = textOf(arc, board);
    const label = `${board.columns[column]?.step?.label.text ?? ''} → ${said}`;
    const text = set(said, type.smallStrong, inlineSize - indent - padding.inline);
    const way = { arc, label, text, block, blockSize: text.blockSize + 2 * padding.block };
    block += way.blockSize + between;
    return way;
  });
  const place = (): readonly Ink[] => [
    {
      kind: 'group',
      key: `${key}/flow`,
      label: board.locale.flow,
      semantics: 'list',
      children: ways.map((way) => wayInk(way, inline, inlineSize)),
    },
  ];
  return { blockSize: block - between + edge, place };
}

/** `8 Place the order · sold out (64%)`; a way out says so first. */
function textOf({ to, end, text }: Arc, { columns }: Board): string {
  const step = to === undefined ? undefined : columns[to]?.step;
  const where = step ? `${step.index + 1} ${end}` : end;
  return text === '' || text.startsWith(where) ? text || where : `${where} · ${text}`;
}

const looks = {
  plain: { line: 'flow', pill: 'flow-pill', text: 'ink-2' },
  detour: { line: 'flow', pill: 'flow-pill', text: 'ink-2' },
  lost: { line: 'flow-lost', pill: 'flow-pill-lost', text: 'negative' },
} as const satisfies Record<Arc['tone'], Record<'line' | 'pill' | 'text', Role>>;

function wayInk({ arc, label, text, block, blockSize }: SizedWay, inline: number, inlineSize: number): Ink {
  const look = looks[arc.tone];
  const box = { inline, block, inlineSize, blockSize };
  const middle = block + padding.block + text.style.leading / 2;
  return {
    kind: 'group',
    key: arc.key,
    label,
    semantics: 'listitem',
    box,
    range: arc.range,
    children: [
      { kind: 'rect', key: `${arc.key}/pill`, role: look.pill, ...box, radius: 10 },
      {
        kind: 'path',
        key: `${arc.key}/arrow`,
        role: look.line,
        commands: arrowCommands(arc, inline + padding.inline + arrow.half, middle),
      },
      ...setParagraph(text, `${arc.key}/text`, look.text, inline + indent, block + padding.block),
    ],
  };
}

/** Down to a later step, up to an earlier one, to the side where the journey is left. */
function arrowCommands({ from, to }: Arc, inline: number, block: number): readonly Command[] {
  const { half, tip } = arrow;
  if (to === undefined)
    return [
      ['M', [inline - half, block]],
      ['L', [inline + half, block]],
      ['M', [inline + half - tip, block - tip]],
      ['L', [inline + half, block]],
      ['L', [inline + half - tip, block + tip]],
    ];
  const end = to > from ? half : -half;
  const back = to > from ? half - tip : tip - half;
  return [
    ['M', [inline, block - end]],
    ['L', [inline, block + end]],
    ['M', [inline - tip, block + back]],
    ['L', [inline, block + end]],
    ['L', [inline + tip, block + back]],
  ];
}
