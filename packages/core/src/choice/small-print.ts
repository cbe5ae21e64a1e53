import { type Diagnostic, say } from '@wayline/parser';
import { problem } from '../problems.ts';

/** A map that is too much for its paper: how large its smallest words are there, in points. */
export function smallPrint(points: number): Diagnostic {
  const size = Math.floor(points * 10) / 10;
  const help = say`Print it on larger paper, or show fewer lanes or steps of it`;
  return problem(
    'lint/small-print',
    nowhere,
    say`The smallest words are ${size} points large on this paper`,
    help,
  );
}

/** No place of the text is at fault. */
const nowhere = { from: 0, to: 0 };
