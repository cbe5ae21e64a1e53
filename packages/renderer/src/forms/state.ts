import type { CardState } from '../content/cards.ts';
import type { Command, Ink } from '../layout/ink.ts';

const radius = 5;
const inner = 2.6;
const arm = 2.2;

/** How much room the dial takes on its line, with the space behind it. */
export const stateSize = 2 * radius + 6;

/** A small dial: empty for planned, half for running, full for done, crossed for stopped. */
export function placeState(state: CardState, key: string, inline: number, block: number): readonly Ink[] {
  const centre = inline + radius;
  const ring: Ink = { kind: 'circle', key: `${key}/ring`, role: 'state-ring', inline: centre, block, radius };
  const path = (commands: readonly Command[], role: 'state-fill' | 'state-ring'): Ink => ({
    kind: 'path',
    key: `${key}/mark`,
    role,
    commands,
  });
  switch (state) {
    case 'planned':
      return [ring];
    case 'running':
      return [ring, path(half(centre, block), 'state-fill')];
    case 'done':
      return [
        ring,
        {
          kind: 'circle',
          key: `${key}/mark`,
          role: 'state-fill',
          inline: centre,
          block,
          radius: inner + 0.6,
        },
      ];
    case 'stopped':
      return [ring, path(cross(centre, block), 'state-ring')];
  }
}

/** The lower half of a disc, so that it is the same from left to right and from right to left. */
function half(inline: number, block: number): readonly Command[] {
  const handle = inner * 1.35;
  return [
    ['M', [inline - inner, block]],
    ['C', [inline - inner, block + handle], [inline + inner, block + handle], [inline + inner, block]],
    ['Z'],
  ];
}

function cross(inline: number, block: number): readonly Command[] {
  return [
    ['M', [inline - arm, block - arm]],
    ['L', [inline + arm, block + arm]],
    ['M', [inline - arm, block + arm]],
    ['L', [inline + arm, block - arm]],
  ];
}
