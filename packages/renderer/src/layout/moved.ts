import { withPoints } from './commands.ts';
import type { Ink } from './ink.ts';

/** The same ink, so many px further down the page. */
export function moved(ink: Ink, down: number): Ink {
  switch (ink.kind) {
    case 'group': {
      const children = ink.children.map((child) => moved(child, down));
      return ink.box
        ? { ...ink, children, box: { ...ink.box, block: ink.box.block + down } }
        : { ...ink, children };
    }
    case 'path':
      return { ...ink, commands: withPoints(ink.commands, ([inline, block]) => [inline, block + down]) };
    default:
      return { ...ink, block: ink.block + down };
  }
}
