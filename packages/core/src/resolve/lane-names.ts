import { fold, type Report, say, slip, valueWordOf, valueWords, type Words } from '@wayline/parser';
import type { Id } from '../journey.ts';
import { meantBy, problem, typed } from '../problems.ts';
import { nearest } from './nearest.ts';

/** The lane that a word names: one of the program by its English name, a declared one by its id. */
export function laneIn(name: Words, lanes: ReadonlyMap<string, Id>, report: Report): string | undefined {
  const known = lanes.get(fold(name.text)) ?? valueWordOf(name.text, 'lane');
  if (known === undefined) {
    const meant = nearest(name.text, lanes) ?? slip(name.text, valueWords.lane);
    const { help, fix } = meantBy(meant, name.range);
    const all = say`The lanes are ${valueWords.lane.map(typed).join(', ')}`;
    const message = say`There is no lane ${typed(name.text)}`;
    report(problem('resolve/unknown-lane', name.range, message, help ?? all, fix));
  }
  return known;
}
