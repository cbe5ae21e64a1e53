import { type Stats, statSync } from 'node:fs';
import { say } from '@wayline/parser';
import { systemReason } from './system-reason.ts';
import { WrongUse } from './wrong-use.ts';

/** What stands under a name that was given on the command line, if anything does. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new WrongUse(say`\`${path}\` cannot be reached: ${systemReason(error)}`);
  }
}
