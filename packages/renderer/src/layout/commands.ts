import type { Command, Point } from './ink.ts';

/** The same path with every point put elsewhere. */
export function withPoints(
  commands: readonly Command[],
  change: (point: Point) => Point,
): readonly Command[] {
  return commands.map((command) => changed(command, change));
}

function changed(command: Command, change: (point: Point) => Point): Command {
  switch (command[0]) {
    case 'M':
    case 'L':
      return [command[0], change(command[1])];
    case 'Q':
      return ['Q', change(command[1]), change(command[2])];
    case 'C':
      return ['C', change(command[1]), change(command[2]), change(command[3])];
    case 'Z':
      return command;
  }
}
