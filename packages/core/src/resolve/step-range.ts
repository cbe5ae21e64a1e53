import { type Report, say, type Words } from '@wayline/parser';
import type { View } from '../journey.ts';
import { problem, typed } from '../problems.ts';
import type { Places } from './places.ts';
import { partOf } from './text.ts';

/** Reads `A..B`, or one name for a single step or a whole stage. */
export function stepRange(span: Words, places: Pick<Places, 'step' | 'idAt'>, report: Report): View['steps'] {
  const found = /\s*(?:\.{2,}|…+)\s*/u.exec(span.text);
  const start = found ? partOf(span, 0, found.index) : span;
  const end = found ? partOf(span, found.index + found[0].length, span.text.length) : span;
  const first = places.step(start, 'first', report);
  const last = places.step(end, 'last', found ? report : () => {});
  if (first === undefined || last === undefined) return undefined;
  if (last < first) {
    report(
      problem(
        'resolve/until-before-start',
        end.range,
        say`${typed(end.text)} comes before ${typed(start.text)}`,
      ),
    );
    return undefined;
  }
  const [from, to] = [places.idAt(first), places.idAt(last)];
  return from !== undefined && to !== undefined ? { first: from, last: to } : undefined;
}
