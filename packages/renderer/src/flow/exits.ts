import type { ProcessExit } from '../content/process.ts';
import type { Ink, LogicalBox } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { SizedExit, SizedNode } from './plan.ts';

const stem = { inline: 20, first: 20 };
const mark = { radius: 8, icon: 10 };
const text = { gap: 7, end: 2 };
const between = 5;
const under = 6;

/** Breaks the reasons why people leave at a node; each has a line of its own under it. */
export function measureExits(
  exits: readonly ProcessExit[],
  nodeSize: number,
  { set, metrics }: Setting,
): { readonly exits: readonly SizedExit[]; readonly below: number } {
  const room = nodeSize - stem.inline - mark.radius - text.gap - text.end;
  let at = stem.first - mark.radius;
  const sized = exits.map((exit): SizedExit => {
    const paragraph = set(exit.text, metrics.type.smallStrong, room);
    const blockSize = Math.max(2 * mark.radius, paragraph.blockSize);
    const middle = at + blockSize / 2;
    at += blockSize + between;
    return { exit, text: paragraph, middle };
  });
  return { exits: sized, below: exits.length === 0 ? 0 : at - between + under };
}

/** Leaving the journey, and going on in another one. */
const looks = {
  out: { line: 'flow-lost', mark: 'flow-exit', icon: 'x', iconRole: 'icon-negative', text: 'negative' },
  on: { line: 'flow', mark: 'flow-ring', icon: 'link', iconRole: 'icon-quiet', text: 'ink-2' },
} as const;

/** The ways out under a node: a stem, and for each a mark with the reason. */
export function placeExits(
  { exits, node }: SizedNode,
  box: LogicalBox,
): { readonly lines: readonly Ink[]; readonly items: readonly Ink[] } {
  const foot = box.block + box.blockSize;
  const inline = box.inline + stem.inline;
  const last = exits.at(-1);
  if (!last) return { lines: [], items: [] };
  const line: Ink = {
    kind: 'path',
    key: `${node.key}/exits`,
    role: exits.every(({ exit }) => exit.goesOn) ? looks.on.line : looks.out.line,
    commands: [
      ['M', [inline, foot]],
      ['L', [inline, foot + last.middle]],
    ],
  };
  const items = exits.map(({ exit, text: paragraph, middle }): Ink => {
    const block = foot + middle;
    const look = exit.goesOn ? looks.on : looks.out;
    const blockSize = Math.max(2 * mark.radius, paragraph.blockSize);
    return {
      kind: 'group',
      key: exit.key,
      label: exit.label,
      semantics: 'listitem',
      range: exit.range,
      box: {
        inline: inline - mark.radius,
        block: block - blockSize / 2,
        inlineSize: box.inlineSize - stem.inline + mark.radius,
        blockSize,
      },
      children: [
        { kind: 'circle', key: `${exit.key}/mark`, role: look.mark, inline, block, radius: mark.radius },
        {
          kind: 'icon',
          key: `${exit.key}/icon`,
          role: look.iconRole,
          name: look.icon,
          inline: inline - mark.icon / 2,
          block: block - mark.icon / 2,
          size: mark.icon,
        },
        ...setParagraph(
          paragraph,
          `${exit.key}/text`,
          look.text,
          inline + mark.radius + text.gap,
          block - paragraph.blockSize / 2,
        ),
      ],
    };
  });
  return { lines: [line], items };
}
