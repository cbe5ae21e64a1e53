import type { Command } from './ink.ts';

const arm = 3.4;

/** The sign for a degree of impact, around its middle. */
export const plus = (inline: number, block: number): readonly Command[] => [
  ['M', [inline - arm, block]],
  ['L', [inline + arm, block]],
  ['M', [inline, block - arm]],
  ['L', [inline, block + arm]],
];
