import type { Duration } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import { verdictOf } from '../board/verdict.ts';
import type { Gauge } from '../content/gauges.ts';
import { largest, smallest } from '../largest.ts';
import type { Lane, Place } from './lane.ts';

/** How long it takes, as a bar where there is something to compare it with, and what was promised. */
export const time: Lane = {
  name: 'time',
  icon: 'time',
  title: (locale) => locale.lanes.time.title,
  hint: (locale) => locale.lanes.time.hint,
  arrange({ places, locale }) {
    const timed = places.flatMap((place) => (place.owner.time ? [{ place, time: place.owner.time }] : []));
    if (timed.length === 0) return undefined;
    const shareOf = shareAmong(timed.flatMap(({ time: each }) => secondsIn(each)));
    const cells = timed.map(({ place, time: each }): Gauge => gaugeOf(each, place, shareOf, locale));
    return { form: 'gauges', cells };
  },
};

type Share = (seconds: number) => number | undefined;

const secondsIn = ({ seconds, promise }: Duration): readonly number[] =>
  [seconds?.to, promise?.seconds?.to].filter((value) => value !== undefined);

/** Durations further apart than this many times would leave no more than a dot of the shortest. */
const farApart = 20;
const leastShare = 0.08;

/**
 * Durations as shares of the longest, so that half a bar is half the time; where minutes stand beside weeks, by their
 * logarithm. A single duration has nothing to be a share of.
 */
function shareAmong(all: readonly number[]): Share {
  if (all.length < 2) return () => undefined;
  const most = largest(all);
  const least = smallest(all.filter((seconds) => seconds > 0));
  if (!(most / least > farApart)) return (seconds) => (most > 0 ? seconds / most : 0);
  const span = Math.log(most / least);
  return (seconds) => (seconds <= 0 ? 0 : leastShare + ((1 - leastShare) * Math.log(seconds / least)) / span);
}

function gaugeOf(time: Duration, place: Place, shareOf: Share, locale: Locale): Gauge {
  const { seconds, promise } = time;
  const promised = promise?.seconds?.to;
  const value = locale.duration(time.text);
  const comparison = promise ? locale.promiseOf(locale.duration(promise.text)) : undefined;
  const fill = seconds && shareOf(seconds.to);
  const target = promised === undefined ? undefined : shareOf(promised);
  const good = seconds && promised !== undefined ? seconds.to <= promised : undefined;
  return {
    key: `time.${place.key}`,
    range: time.range,
    first: place.first,
    last: place.last,
    label: [value, comparison, verdictOf(good, locale)].filter((part) => part !== undefined).join(', '),
    value,
    ...(comparison !== undefined && { comparison }),
    ...(good !== undefined && { good }),
    ...(fill !== undefined && { fill }),
    ...(target !== undefined && { target }),
  };
}
