import type { LegendMarkName } from '../board/legend-mark.ts';
import type { ChipBadge } from '../content/chips.ts';
import { personaTarget } from '../curve/marks.ts';
import { arrowTip, rounded } from '../flow/line.ts';
import type { Ink, Point } from '../layout/ink.ts';
import { plus } from '../layout/plus.ts';
import type { Role } from '../theme/roles.ts';

/** A small drawing of a mark; `draw` is given its start and the middle of its line. */
interface LegendSample {
  readonly inlineSize: number;
  readonly draw: (key: string, inline: number, block: number) => readonly Ink[];
}

const chip = (role: Role): LegendSample => ({
  inlineSize: 22,
  draw: (key, inline, block) => [
    {
      kind: 'rect',
      key: `${key}/box`,
      role,
      inline,
      block: block - 7,
      inlineSize: 22,
      blockSize: 14,
      radius: 4,
    },
  ],
});

const badge = (name: ChipBadge): LegendSample => ({
  inlineSize: 14,
  draw: (key, inline, block) => [
    { kind: 'icon', key: `${key}/icon`, role: 'icon-quiet', name, inline, block: block - 7, size: 14 },
  ],
});

/** A short arrow in the look of a way. */
function waySample(line: Role, end: Role, isLarge: boolean): LegendSample {
  return {
    inlineSize: 28,
    draw: (key, inline, block) => {
      const corners: readonly Point[] = [
        [inline, block],
        [inline + 28, block],
      ];
      return [
        { kind: 'path', key: `${key}/line`, role: line, commands: rounded(corners) },
        { kind: 'path', key: `${key}/tip`, role: end, commands: arrowTip(corners, isLarge) },
      ];
    },
  };
}

/** How each mark of the legend is drawn. */
export const legendSamples: Readonly<Record<LegendMarkName, LegendSample>> = {
  paid: chip('chip-paid'),
  owned: chip('chip-owned'),
  third: chip('chip-third'),
  earned: chip('chip-earned'),
  online: badge('online'),
  offline: badge('offline'),
  indirect: badge('indirect'),
  'self-service': badge('self-service'),
  assumed: {
    inlineSize: 14,
    draw: (key, inline, block) => [
      {
        kind: 'circle',
        key: `${key}/ring`,
        role: 'point-neutral-assumed',
        inline: inline + 7,
        block,
        radius: 6.2,
      },
    ],
  },
  kept: {
    inlineSize: 22,
    draw: (key, inline, block) => [
      {
        kind: 'path',
        key: `${key}/line`,
        role: 'joint-kept',
        commands: [
          ['M', [inline, block]],
          ['L', [inline + 22, block]],
        ],
      },
    ],
  },
  lost: {
    inlineSize: 22,
    draw: (key, inline, block) => [
      {
        kind: 'path',
        key: `${key}/line`,
        role: 'joint-lost',
        commands: [
          ['M', [inline, block]],
          ['L', [inline + 8, block]],
          ['M', [inline + 14, block]],
          ['L', [inline + 22, block]],
        ],
      },
      {
        kind: 'path',
        key: `${key}/cut`,
        role: 'joint-cut',
        commands: [
          ['M', [inline + 7, block + 6]],
          ['L', [inline + 10, block - 6]],
          ['M', [inline + 12, block + 6]],
          ['L', [inline + 15, block - 6]],
        ],
      },
    ],
  },
  unknown: {
    inlineSize: 22,
    draw: (key, inline, block) => [
      {
        kind: 'path',
        key: `${key}/line`,
        role: 'way',
        commands: [
          ['M', [inline, block]],
          ['L', [inline + 22, block]],
        ],
      },
    ],
  },
  also: {
    inlineSize: 13,
    draw: (key, inline, block) => [
      { kind: 'circle', key: `${key}/mark`, role: 'chip-plain', inline: inline + 6.5, block, radius: 6 },
    ],
  },
  // The sign stands in the words.
  most: { inlineSize: 0, draw: () => [] },
  derived: {
    inlineSize: 12,
    draw: (key, inline, block) => [
      {
        kind: 'rect',
        key: `${key}/bar`,
        role: 'funnel-derived',
        inline,
        block: block - 7,
        inlineSize: 12,
        blockSize: 14,
        radius: 2,
      },
    ],
  },
  moment: {
    inlineSize: 18,
    draw: (key, inline, block) => [
      {
        kind: 'rect',
        key: `${key}/wash`,
        role: 'moment-wash',
        inline: inline - 2,
        block: block - 10,
        inlineSize: 22,
        blockSize: 20,
        radius: 3,
      },
      { kind: 'circle', key: `${key}/ring`, role: 'moment-ring', inline: inline + 9, block, radius: 7 },
      { kind: 'circle', key: `${key}/point`, role: 'ink', inline: inline + 9, block, radius: 3 },
    ],
  },
  'moment-column': {
    inlineSize: 18,
    draw: (key, inline, block) => [
      {
        kind: 'rect',
        key: `${key}/wash`,
        role: 'moment-wash',
        inline,
        block: block - 8,
        inlineSize: 18,
        blockSize: 16,
      },
      {
        kind: 'rect',
        key: `${key}/rule`,
        role: 'moment-rule',
        inline,
        block: block - 8,
        inlineSize: 18,
        blockSize: 3,
      },
    ],
  },
  'moment-frame': chip('frame-moment'),
  severity: {
    inlineSize: 31,
    draw: (key, inline, block) =>
      [0, 1, 2].map((index) => ({
        kind: 'circle',
        key: `${key}/dot.${index + 1}`,
        role: index < 2 ? 'level-full' : 'level-empty',
        inline: inline + 5 + index * 11,
        block,
        radius: 3.6,
      })),
  },
  impact: {
    inlineSize: 19,
    draw: (key, inline, block) =>
      [0, 1].map((index) => ({
        kind: 'path',
        key: `${key}/plus.${index + 1}`,
        role: 'impact-full',
        commands: plus(inline + 4 + index * 11, block),
      })),
  },
  target: {
    inlineSize: 24,
    draw: (key, inline, block) => [
      {
        kind: 'rect',
        key: `${key}/track`,
        role: 'gauge-track',
        inline,
        block: block - 3,
        inlineSize: 24,
        blockSize: 6,
        radius: 3,
      },
      {
        kind: 'rect',
        key: `${key}/tick`,
        role: 'gauge-target',
        inline: inline + 15,
        block: block - 7,
        inlineSize: 2.4,
        blockSize: 14,
        radius: 1.2,
      },
    ],
  },
  'likely-way': waySample('flow-likely', 'flow-end-likely', true),
  detour: waySample('flow-detour', 'flow-end', false),
  change: waySample('flow-lost', 'flow-end-lost', false),
  'to-be': {
    inlineSize: 22,
    draw: (key, inline, block) => [
      {
        kind: 'path',
        key: `${key}/stem`,
        role: 'bridge-5',
        commands: [
          ['M', [inline, block]],
          ['L', [inline + 18, block]],
        ],
      },
      personaTarget(`${key}/target`, 4, inline + 18, block),
    ],
  },
};
