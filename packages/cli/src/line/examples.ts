import type { Said } from '@wayline/parser';
import { displayWidth } from '../problems/display-width.ts';
import { type Speech, said } from '../speech.ts';

/** A command to copy, and what it does. */
export type Example = readonly [command: string, does?: Said];

/** Sets commands below each other, with what they do beside them. */
export function commandsToCopy(rows: readonly Example[], speech: Speech): string {
  const width = Math.max(...rows.map(([command, does]) => (does ? displayWidth(command) : 0)));
  return rows
    .map(([command, does]) =>
      does
        ? `  $ ${command}${' '.repeat(width - displayWidth(command) + 2)}${said(does, speech)}`
        : `  $ ${command}`,
    )
    .join('\n');
}

/** The end of the help of a command. */
export function examples(rows: readonly Example[], speech: Speech): string {
  return `\n${speech.speak`Examples:`}\n${commandsToCopy(rows, speech)}`;
}
