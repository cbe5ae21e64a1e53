import type { Duration } from '@wayline/core';
import type { Locale } from '@wayline/core/locale';
import type { Gauge } from '../board/content.ts';
import { verdictOf } from '../board/verdict.ts';
import { largest, smallest } from '../largest.ts';
import type { Lane, Place } from './lane.ts';

/** How long it takes, on a logarithmic bar (minutes stand beside years), and what was promised. */
export const time: Lane = {
  name: 'time',
  icon: 'time',
  title: (locale) => locale.lanes.time.title,
  hint: (locale) => locale.lanes.time.hint,
  arrange({ places, locale }) {
    const timed = places.flatMap((place) => (place.owner.time ? [{ place, time: place.owner.time }] : []));
    if (timed.length === 0) return undefined;
    const shareOf = logarithmicShare(timed.flatMap(({ time: each }) => secondsIn(each)));
    const cells = timed.map(({ place, time: each }): Gauge => gaugeOf(each, place, shareOf, locale));
    return { form: 'gauges', cells };
  },
};

type Share = (seconds: number) => number;

const secondsIn = ({ seconds, promise }: Duration): readonly number[] =>
  [seconds?.to, promise?.seconds?.to].filter((value) => value !== undefined);

/** Maps durations to 0.08 … 1 by their logarithm; a single duration fills half the bar. */
function logarithmicShare(all: readonly number[]): Share {
  const logs = all.filter((seconds) => seconds > 0).map(Math.log);
  const [least, most] = [smallest(logs), largest(logs)];
  if (!(most > least)) return () => 0.5;
  return (seconds) => (seconds <= 0 ? 0 : 0.08 + (0.92 * (Math.log(seconds) - least)) / (most - least));
}

function gaugeOf(time: Duration, place: Place, shareOf: Share, locale: Locale): Gauge {
  const { seconds, promise } = time;
  const promised = promise?.seconds?.to;
  const value = locale.duration(time.text);
  const comparison = promise ? locale.promiseOf(locale.duration(promise.text)) : undefined;
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
    ...(seconds && { fill: shareOf(seconds.to) }),
    ...(promised !== undefined && { target: shareOf(promised) }),
  };
}
