import { feelingsOf, type Telling } from '../board/feelings.ts';
import { quietened } from '../board/quietened.ts';
import type { Voice } from '../board/voices.ts';
import type { CurveContent } from '../content/curve.ts';
import type { LaneSource } from '../lanes/lane.ts';
import { differencesOf, largestOf } from './differences.ts';

const nothing = () => undefined;
const overlaid: Telling = { size: 'large', nameOf: nothing, reasonOf: nothing };
const multiple: Telling = { ...overlaid, size: 'multiple' };

/** Several personas over one scale, as it is, and how far they are apart where that is most. */
export function overlay(source: LaneSource, voices: readonly Voice[]): CurveContent | undefined {
  const content = feelingsOf(source, voices, overlaid);
  if (!content) return undefined;
  const series = content.series.map((each) => ({
    ...each,
    points: each.points.map(({ target, ...point }) => point),
  }));
  const most = largestOf(differencesOf(source, voices));
  if (!most) return { ...content, series };
  const { column, size, lowest, highest } = most;
  const text = source.locale.number(size);
  const gap = { column, text, from: lowest.value, to: highest.value, kind: 'difference' } as const;
  return { ...content, series, gap };
}

/** One persona of many, over the scale that all of them share. */
export function oneOfMany(source: LaneSource, voice: Voice): CurveContent | undefined {
  const content = feelingsOf(source, [voice], multiple);
  return content && quietened(content);
}
