import { append } from '../append.ts';
import type { ProcessContent, ProcessWay } from '../content/process.ts';
import { placeExits } from '../flow/exits.ts';
import { arrowTip, rounded } from '../flow/line.ts';
import { placeNode } from '../flow/node.ts';
import type { ProcessPlan } from '../flow/plan.ts';
import type { Ink, LogicalBox, Point } from '../layout/ink.ts';
import { setParagraph } from '../layout/paragraph.ts';
import type { Setting } from '../layout/setting.ts';
import type { Role } from '../theme/roles.ts';
import type { Form, Placed, Sized } from './form.ts';

const markReach = 30;
const startRadius = 6;
const endRadius = 7.5;
const endDot = 3.5;
const icon = 16;
const titleIndent = 24;

interface SizedProcess extends Sized {
  readonly plan?: ProcessPlan;
}

/** A process: lanes with their names, nodes in their places, and the ways between them. */
export const process: Form<ProcessContent, SizedProcess> = { measure, place };

function measure(_: ProcessContent, { process: plan }: Setting): SizedProcess {
  return plan ? { plan, blockSize: plan.places.blockSize } : { blockSize: 0 };
}

function place({ plan }: SizedProcess, lane: string, setting: Setting): Placed {
  if (!plan) return { ink: [] };
  const { grid } = setting;
  const { places, content, nodes } = plan;
  const boxes = places.nodes.map((box) => ({ ...box, inline: box.inline + grid.start }));
  const exits = nodes.map((node, index) => placeExits(node, boxes[index] ?? nowhere));
  // What most people take lies on top.
  const order = [...content.ways.keys()].sort(
    (a, b) => likeliness(content.ways[a]) - likeliness(content.ways[b]),
  );
  const lines = [
    ...partings(plan, lane, setting),
    ...order.flatMap((index) => {
      const way = content.ways[index];
      const corners = (places.ways[index] ?? []).map(
        ([inline, block]): Point => [inline + grid.start, block],
      );
      return way ? wayInk(way, corners) : [];
    }),
    ...nodes.flatMap(({ node }, index) => marksOf(node.key, plan, index, boxes[index] ?? nowhere)),
    ...exits.flatMap((exit) => exit.lines),
  ];
  const items: Ink[] = [];
  nodes.forEach((node, index) => {
    items.push(placeNode(node, boxes[index] ?? nowhere, setting));
    append(items, exits[index]?.items ?? []);
  });
  content.ways.forEach((way, index) => {
    append(items, pillInk(way, index, plan, setting));
  });
  const hidden: Ink = { kind: 'group', key: `${lane}/lines`, semantics: 'hidden', children: lines };
  return {
    ink: [hidden, ...items],
    rail: plan.content.lanes.flatMap((_, index) => titleInk(plan, index, lane, setting)),
  };
}

const nowhere: LogicalBox = { inline: 0, block: 0, inlineSize: 0, blockSize: 0 };
const likeliness = (way: ProcessWay | undefined) => Number(way?.isLikely ?? false);

/** Hairlines between lanes, across rail and columns. */
function partings({ places }: ProcessPlan, lane: string, { grid }: Setting): readonly Ink[] {
  return [...places.partings].map(([row, block]) => ({
    kind: 'path',
    key: `${lane}/parting.${row}`,
    role: 'hairline',
    commands: [
      ['M', [grid.contentStart, block]],
      ['L', [grid.end, block]],
    ],
  }));
}

/** The name of a lane in the rail, level with its first row. */
function titleInk(
  { content, titles, places }: ProcessPlan,
  index: number,
  lane: string,
  { grid }: Setting,
): readonly Ink[] {
  const [named, title] = [content.lanes[index], titles[index]];
  if (!named || !title || named.title === '') return [];
  const middle = places.rows[named.first] ?? 0;
  const key = `${lane}/lane.${named.key}`;
  return [
    {
      kind: 'icon',
      key: `${key}/icon`,
      role: 'icon-quiet',
      name: named.icon,
      inline: grid.contentStart,
      block: middle - title.blockSize / 2 + (title.style.leading - icon + 1) / 2,
      size: icon,
    },
    ...setParagraph(
      title,
      `${key}/title`,
      'ink',
      grid.contentStart + titleIndent,
      middle - title.blockSize / 2,
    ),
  ];
}

const looks = {
  plain: { line: 'flow', end: 'flow-end', pill: 'flow-pill', text: 'ink-2' },
  detour: { line: 'flow-detour', end: 'flow-end', pill: 'flow-pill', text: 'ink-2' },
  lost: { line: 'flow-lost', end: 'flow-end-lost', pill: 'flow-pill-lost', text: 'negative' },
} as const satisfies Record<ProcessWay['tone'], Record<'line' | 'end' | 'pill' | 'text', Role>>;

function wayInk({ key, tone, isLikely }: ProcessWay, corners: readonly Point[]): readonly Ink[] {
  if (corners.length < 2) return [];
  const look = looks[tone];
  const isPlain = tone !== 'lost';
  return [
    {
      kind: 'path',
      key: `${key}/path`,
      role: !isLikely ? look.line : isPlain ? 'flow-likely' : 'flow-likely-lost',
      commands: rounded(corners),
    },
    {
      kind: 'path',
      key: `${key}/tip`,
      role: isLikely && isPlain ? 'flow-end-likely' : look.end,
      commands: arrowTip(corners, isLikely),
    },
  ];
}

/** Where a journey begins and where it ends. */
function marksOf(key: string, { places }: ProcessPlan, index: number, box: LogicalBox): readonly Ink[] {
  const middle = box.block + box.blockSize / 2;
  const begin = places.marks.begin.get(index);
  const end = places.marks.end.get(index);
  const ink: Ink[] = [];
  if (begin !== undefined) {
    const block = middle + begin;
    const inline = box.inline - markReach;
    const corners: readonly Point[] = [
      [inline, block],
      [box.inline, block],
    ];
    append(ink, [
      { kind: 'path', key: `${key}/begin/line`, role: 'flow', commands: rounded(corners) },
      { kind: 'path', key: `${key}/begin/tip`, role: 'flow-end', commands: arrowTip(corners, false) },
      { kind: 'circle', key: `${key}/begin`, role: 'flow-end', inline, block, radius: startRadius },
    ]);
  }
  if (end !== undefined) {
    const block = middle + end;
    const inline = box.inline + box.inlineSize + markReach;
    const corners: readonly Point[] = [
      [box.inline + box.inlineSize, block],
      [inline - endRadius, block],
    ];
    append(ink, [
      { kind: 'path', key: `${key}/end/line`, role: 'flow', commands: rounded(corners) },
      { kind: 'circle', key: `${key}/end`, role: 'flow-ring', inline, block, radius: endRadius },
      { kind: 'circle', key: `${key}/end/dot`, role: 'flow-end', inline, block, radius: endDot },
    ]);
  }
  return ink;
}

function pillInk(
  { key, tone, label, range }: ProcessWay,
  index: number,
  { labels, places }: ProcessPlan,
  { grid }: Setting,
): readonly Ink[] {
  const [text, at] = [labels[index], places.labels[index]];
  if (!text || !at) return [];
  const look = looks[tone];
  const box = { ...at, inline: at.inline + grid.start };
  return [
    {
      kind: 'group',
      key,
      label,
      semantics: 'listitem',
      box,
      range,
      children: [
        {
          kind: 'rect',
          key: `${key}/pill`,
          role: look.pill,
          ...box,
          radius: Math.min(11, box.blockSize / 2),
        },
        ...setParagraph(
          text,
          `${key}/text`,
          look.text,
          box.inline + box.inlineSize / 2,
          box.block + (box.blockSize - text.blockSize) / 2,
          'middle',
        ),
      ],
    },
  ];
}
